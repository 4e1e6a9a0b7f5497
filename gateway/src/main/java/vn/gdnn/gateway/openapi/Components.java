package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The named parts of several documents, as {@code schemas/Name}; says which names mean different things. */
final class Components {

    static final String ROOT = "#/components/";

    private final Set<String> seen = new HashSet<>();
    private final Set<String> conflicting = new HashSet<>();
    private final Map<String, JsonNode> meanings = new HashMap<>();

    /** Names whose meaning differs between the documents; a part that refers to such a one differs too. */
    static Set<String> conflicting(Iterable<ObjectNode> documents) {
        var components = new Components();
        documents.forEach(components::compare);
        components.spread();
        components.conflicting.retainAll(components.seen);
        return components.conflicting;
    }

    private void compare(ObjectNode document) {
        document.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(part -> compare(section.getKey() + "/" + part.getKey(), part.getValue())));
    }

    private void compare(String name, JsonNode meaning) {
        var known = meanings.putIfAbsent(name, meaning);
        if (known != null) {
            seen.add(name);
            if (!known.equals(meaning)) {
                conflicting.add(name);
            }
        }
    }

    private void spread() {
        var before = -1;
        while (before != conflicting.size()) {
            before = conflicting.size();
            meanings.forEach((name, meaning) -> {
                if (seen.contains(name) && refersToConflict(meaning)) {
                    conflicting.add(name);
                }
            });
        }
    }

    private boolean refersToConflict(JsonNode meaning) {
        return meaning.findValuesAsText("$ref").stream()
                .anyMatch(target -> target.startsWith(ROOT) && conflicting.contains(target.substring(ROOT.length())));
    }

    /** Rewrites every reference below this node. */
    static void redirect(JsonNode node, UnaryOperator<String> renamed) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                var value = member.getValue();
                if (value.isTextual() && value.textValue().startsWith(ROOT)) {
                    member.setValue(
                            new TextNode(ROOT + renamed.apply(value.textValue().substring(ROOT.length()))));
                }
            });
        }
        node.forEach(child -> redirect(child, renamed));
    }
}
