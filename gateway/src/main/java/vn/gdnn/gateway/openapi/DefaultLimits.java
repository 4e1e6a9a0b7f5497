package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Gives a schema that names no limit of its own the widest one: no text, list or number in a request can exceed the
 * size of the request, which the gateway refuses.
 */
final class DefaultLimits {

    private static final Map<String, Integer> BY_FORMAT =
            Map.of("date", 10, "date-time", 40, "uuid", 36, "uri", 8000, "email", 320);

    private final long bytes;

    DefaultLimits(long bytes) {
        this.bytes = bytes;
    }

    void write(JsonNode node) {
        if (node instanceof ObjectNode object) {
            limit(object);
        }
        node.properties().forEach(member -> {
            if (!member.getKey().startsWith("example")) {
                write(member.getValue());
            }
        });
        if (node.isArray()) {
            node.forEach(this::write);
        }
    }

    private void limit(ObjectNode schema) {
        var type = schema.path("type");
        if (isOf(type, "string") && !schema.has("enum") && !schema.has("const")) {
            limitText(schema);
        }
        if (isOf(type, "integer")) {
            limitNumber(schema);
        }
        if (isOf(type, "array") && !schema.has("maxItems")) {
            schema.put("maxItems", bytes);
        }
        if (schema.path("additionalProperties").isObject() && !schema.has("maxProperties")) {
            schema.put("maxProperties", bytes);
        }
    }

    private void limitText(ObjectNode schema) {
        if (!schema.has("maxLength")) {
            schema.put("maxLength", BY_FORMAT.getOrDefault(schema.path("format").asText(), (int) bytes));
        }
        if (!schema.has("format") && !schema.has("pattern")) {
            schema.put("pattern", "^[\\s\\S]*$");
        }
    }

    private static void limitNumber(ObjectNode schema) {
        if (!schema.has("format")) {
            schema.put("format", "int64");
        }
        var small = "int32".equals(schema.path("format").asText());
        if (!schema.has("minimum") && !schema.has("exclusiveMinimum")) {
            schema.put("minimum", small ? Integer.MIN_VALUE : Long.MIN_VALUE);
        }
        if (!schema.has("maximum") && !schema.has("exclusiveMaximum")) {
            schema.put("maximum", small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        }
    }

    private static boolean isOf(JsonNode type, String wanted) {
        if (type.isArray()) {
            for (var one : type) {
                if (one.asText().equals(wanted)) {
                    return true;
                }
            }
            return false;
        }
        return type.isTextual() && type.textValue().equals(wanted);
    }
}
