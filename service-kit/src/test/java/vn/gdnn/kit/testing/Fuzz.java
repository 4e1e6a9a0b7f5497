package vn.gdnn.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests for an operation in which, by chance, something is wrong. */
final class Fuzz {

    private static final List<String> ANYWHERE = List.of("Accept", "Accept-Language", "Idempotency-Key", "If-Match");
    private static final TextNode HOLE = TextNode.valueOf("@hole@");

    private final Random chance;
    private final Hostile hostile;
    private final Asking asking;
    private final Map<String, String> things;

    Fuzz(Random chance, Asking asking, Map<String, String> things) {
        this.chance = chance;
        this.hostile = new Hostile(chance);
        this.asking = asking;
        this.things = things;
    }

    Ask next(CommittedOperation operation) {
        var ask = asking.about(operation, things);
        for (var wrong = chance.nextInt(3); wrong >= 0; wrong--) {
            spoil(operation, ask);
        }
        return ask;
    }

    private void spoil(CommittedOperation operation, Ask ask) {
        switch (chance.nextInt(operation.bodies().isEmpty() ? 4 : 10)) {
            case 0 -> spoilPath(operation, ask);
            case 1, 2 -> spoilQuery(operation, ask);
            case 3 -> spoilHeader(operation, ask);
            case 4 -> ask.body(hostile.body());
            case 5 -> ask.header("Content-Type", hostile.contentType());
            default -> spoilBody(operation, ask);
        }
    }

    private void spoilPath(CommittedOperation operation, Ask ask) {
        var places = Places.in(operation);
        if (places.isEmpty()) {
            ask.query(hostile.escaped(), hostile.escaped());
            return;
        }
        var which = chance.nextInt(places.size());
        var parts = ask.path().split("/", -1);
        var template = operation.path().split("/", -1);
        var seen = 0;
        for (var i = 0; i < Math.min(parts.length, template.length); i++) {
            if (template[i].contains("{") && seen++ == which) {
                parts[i] = template[i].replaceAll("\\{[^}]+}", "@").replace("@", hostile.escaped());
            }
        }
        ask.at(String.join("/", parts));
    }

    private void spoilQuery(CommittedOperation operation, Ask ask) {
        var names = new ArrayList<>(List.of("nonsense"));
        operation.parameters("query").forEach(one -> names.add(one.path("name").asText()));
        var name = names.get(names.size() == 1 ? 0 : 1 + chance.nextInt(names.size() - 1));
        if (chance.nextInt(4) > 0) {
            ask.withoutQuery(name);
        }
        ask.query(name, hostile.escaped());
    }

    private void spoilHeader(CommittedOperation operation, Ask ask) {
        var names = new ArrayList<>(ANYWHERE);
        operation.parameters("header").forEach(one -> names.add(one.path("name").asText()));
        var name = names.get(chance.nextInt(names.size()));
        if (chance.nextInt(5) == 0) {
            ask.withoutHeader(name);
        } else {
            ask.header(name, hostile.header());
        }
    }

    private void spoilBody(CommittedOperation operation, Ask ask) {
        var schema = operation.bodies().get(Asking.JSON);
        if (schema == null) {
            ask.body(hostile.body());
            return;
        }
        var tree = chance.nextInt(3) == 0 ? operation.schemas().whole(schema) : usual(operation);
        punch(tree);
        ask.body(tree.toString().replace(HOLE.toString(), hostile.json()));
    }

    private JsonNode usual(CommittedOperation operation) {
        try {
            return new ObjectMapper().readTree(asking.body(operation, things));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a hole in one of its members, or takes that away, or adds one that nobody knows. */
    private void punch(JsonNode tree) {
        if (tree instanceof ArrayNode array && !array.isEmpty()) {
            if (array.get(0).isContainerNode() && chance.nextInt(4) > 0) {
                punch(array.get(0));
            } else {
                array.set(0, HOLE);
            }
        }
        if (tree instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(chance.nextInt(names.size()));
            var member = object.path(name);
            switch (chance.nextInt(12)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("nonsense", HOLE);
                case 2, 3, 4, 5 -> {
                    if (member.isContainerNode()) {
                        punch(member);
                    } else {
                        object.set(name, HOLE);
                    }
                }
                default -> object.set(name, HOLE);
            }
        }
    }
}
