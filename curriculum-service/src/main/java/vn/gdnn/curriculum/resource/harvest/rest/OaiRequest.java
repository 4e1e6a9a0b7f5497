package vn.gdnn.curriculum.resource.harvest.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.gdnn.curriculum.resource.harvest.HarvestRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * A request whose arguments are those that its verb takes, each once.
 *
 * @param arguments without the verb
 */
record OaiRequest(OaiVerb verb, Map<String, String> arguments) {

    static final String TOKEN = "resumptionToken";

    private static final String VERB = "verb";

    OaiRequest {
        arguments = Map.copyOf(arguments);
    }

    /** Reads what was sent; whatever the standard does not know is refused. */
    static OaiRequest read(Map<String, List<String>> sent) {
        var verbs = sent.getOrDefault(VERB, List.of());
        var verb = Optional.of(verbs)
                .filter(words -> words.size() == 1)
                .flatMap(words -> OaiVerb.of(words.get(0)))
                .orElseThrow(() -> new Refusal(HarvestRefusal.OAI_VERB_UNKNOWN));
        var arguments = new TreeMap<String, String>();
        sent.forEach((name, values) -> {
            if (!name.equals(VERB)) {
                arguments.put(name, only(verb, name, values));
            }
        });
        require(verb, arguments);
        return new OaiRequest(verb, arguments);
    }

    private static String only(OaiVerb verb, String name, List<String> values) {
        if (!verb.takes(name)) {
            throw new Refusal(HarvestRefusal.OAI_ARGUMENT_UNKNOWN, verb.word(), HarvestRefusal.shown(name));
        }
        if (values.size() > 1) {
            throw new Refusal(HarvestRefusal.OAI_ARGUMENT_REPEATED, name);
        }
        return values.get(0);
    }

    private static void require(OaiVerb verb, Map<String, String> arguments) {
        if (arguments.containsKey(TOKEN)) {
            if (arguments.size() > 1) {
                throw new Refusal(HarvestRefusal.OAI_TOKEN_NOT_ALONE);
            }
            return;
        }
        verb.required().stream()
                .sorted()
                .filter(name -> !arguments.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(HarvestRefusal.OAI_ARGUMENT_MISSING, verb.word(), name);
                });
    }

    Optional<String> find(String argument) {
        return Optional.ofNullable(arguments.get(argument));
    }

    /** One that its verb requires. */
    String argument(String name) {
        return Objects.requireNonNull(arguments.get(name));
    }
}
