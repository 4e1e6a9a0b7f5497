package vn.gdnn.verifier;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A new seal, in the place of one whose key was disowned, changes no word, and is shown only where the log holds it. */
final class SealCheck {

    private static final String RESEALED = "RESEALED";

    /** What an act says of itself; everything else in its text is the diploma's. */
    private static final Set<String> OF_THE_ACT =
            Set.of("act", "kind", "actedOn", "ground", "decisionNumber", "decidedOn", "effectiveOn", "withheld");

    private SealCheck() {}

    static void require(JsonObject shown, List<JsonObject> acts) throws Inconsistent, Unreachable {
        var before = Map.<String, JsonValue>of();
        for (var act : acts) {
            if (act.containsKey("canonical")) {
                var words = words(act);
                if (isResealing(act) && !words.equals(before)) {
                    throw new Inconsistent("reseal.other");
                }
                before = words;
            }
        }
        var resealed = acts.stream().anyMatch(SealCheck::isResealing);
        var seal = shown.getString("seal", "");
        if (seal.equals(RESEALED) && !resealed || seal.equals("TRUSTED") && resealed) {
            throw new Inconsistent("seal.other", seal);
        }
    }

    private static boolean isResealing(JsonObject act) {
        return act.getString("kind").equals(RESEALED);
    }

    private static Map<String, JsonValue> words(JsonObject act) throws Unreachable {
        var words = new HashMap<String, JsonValue>(Server.read(act.getString("canonical"), "canonical"));
        words.keySet().removeAll(OF_THE_ACT);
        return words;
    }
}
