package vn.gdnn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The schemas of a contract, and values that they allow. */
record Schemas(JsonNode document) {

    /** An id that nothing has. */
    static final String NOBODYS = new UUID(9, 9).toString();

    static final String DAY = "2026-01-15";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "A1",
            "01",
            "VN",
            "1.1",
            "2026",
            "5/QĐ",
            "6480299",
            "123456789",
            "001203000001",
            "A1234567",
            "a@b.vn",
            "2023-2024.1",
            "nobodys-00000000000000ab",
            NOBODYS,
            DAY,
            "Nguyễn Văn An");

    /** What a reference points to; the node itself where it is none. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Where a value is not what the schema says, and how. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return new SchemaJudge(this).faults(schema, value);
    }

    /** A value with everything that must be there. */
    JsonNode example(JsonNode schema) {
        var found = resolved(schema);
        if (found.has("allOf")) {
            return example(found.path("allOf").path(0));
        }
        if (found.has("enum")) {
            return found.path("enum").path(0);
        }
        return switch (found.path("type").asText()) {
            case "object" -> object(found, false);
            case "array" -> JSON.arrayNode().add(example(found.path("items")));
            case "integer" -> JSON.numberNode(number(found).longValue());
            case "number" -> JSON.numberNode(number(found));
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode(text(found));
        };
    }

    /** A value with everything that may be there. */
    JsonNode whole(JsonNode schema) {
        var found = resolved(schema);
        return switch (found.path("type").asText()) {
            case "object" -> object(found, true);
            case "array" -> JSON.arrayNode().add(whole(found.path("items")));
            default -> example(found);
        };
    }

    /** The names of the members, however deep, that hold ids. */
    Stream<String> ids(JsonNode schema) {
        var found = resolved(schema);
        if (found.path("type").asText().equals("array")) {
            return ids(found.path("items"));
        }
        return found.path("properties").properties().stream()
                .flatMap(member -> isId(leaf(member.getValue())) ? Stream.of(member.getKey()) : ids(member.getValue()));
    }

    private JsonNode leaf(JsonNode schema) {
        var found = resolved(schema);
        return found.path("type").asText().equals("array") ? leaf(found.path("items")) : found;
    }

    private static boolean isId(JsonNode schema) {
        return schema.path("format").asText().equals("uuid");
    }

    private ObjectNode object(JsonNode schema, boolean whole) {
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var made = JSON.objectNode();
        schema.path("properties").properties().stream()
                .filter(member -> whole || required.contains(member.getKey()))
                .forEach(member ->
                        made.set(member.getKey(), whole ? whole(member.getValue()) : example(member.getValue())));
        return made;
    }

    private static BigDecimal number(JsonNode schema) {
        var least = schema.path("minimum").decimalValue();
        return schema.has("minimum") && least.signum() != 0 ? least : BigDecimal.ONE;
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> DAY;
            case "date-time" -> DAY + "T08:00:00Z";
            case "uuid" -> NOBODYS;
            default -> word(schema);
        };
    }

    /** Patterns of names are meant from end to end; others only ask that something be there. */
    private static String word(JsonNode schema) {
        var pattern = Pattern.compile(schema.path("pattern").asText(".*"));
        var longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        var fitting = WORDS.stream().filter(word -> word.length() <= longest).toList();
        return fitting.stream()
                .filter(word -> pattern.matcher(word).matches())
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(word -> pattern.matcher(word).find())
                        .findFirst())
                .orElseThrow(() -> new AssertionError("no word for " + pattern));
    }
}
