package vn.gdnn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Holds a value against a schema of the contract: types, members that must be there, words, patterns, forms and bounds. A member
 * that may be absent may be null, as it is in answers; one that no schema names is a fault.
 */
final class SchemaJudge {

    private final Schemas schemas;
    private final List<String> faults = new ArrayList<>();

    SchemaJudge(Schemas schemas) {
        this.schemas = schemas;
    }

    List<String> faults(JsonNode schema, JsonNode value) {
        judge("", schema, value);
        return faults;
    }

    private void judge(String place, JsonNode of, JsonNode value) {
        var schema = schemas.resolved(of);
        if (schema.has("allOf")) {
            schema.path("allOf").forEach(part -> judge(place, part, value));
        } else if (schema.has("anyOf") || schema.has("oneOf")) {
            judgeAny(place, schema, value);
        } else {
            judgeType(place, schema, value);
        }
    }

    private void judgeAny(String place, JsonNode schema, JsonNode value) {
        for (var part : schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf")) {
            if (new SchemaJudge(schemas).faults(part, value).isEmpty()) {
                return;
            }
        }
        fault(place, value, "is none of what may be there");
    }

    private void judgeType(String place, JsonNode schema, JsonNode value) {
        if (!fits(schema.path("type"), value)) {
            fault(place, value, "is no " + schema.path("type"));
            return;
        }
        if (value.isObject()) {
            judgeMembers(place, schema, value);
        } else if (value.isArray()) {
            for (var i = 0; i < value.size(); i++) {
                judge(place + "/" + i, schema.path("items"), value.path(i));
            }
        } else if (!value.isNull()) {
            judgeLeaf(place, schema, value);
        }
    }

    private static boolean fits(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (var one : type) {
                if (fits(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> true;
        };
    }

    private void judgeMembers(String place, JsonNode schema, JsonNode value) {
        schema.path("required").forEach(name -> {
            if (value.path(name.asText()).isMissingNode()) {
                faults.add(place + "/" + name.asText() + " is missing");
            }
        });
        var members = schema.path("properties");
        value.properties().forEach(member -> {
            var name = member.getKey();
            var known = members.has(name) ? members.path(name) : schema.path("additionalProperties");
            if (known.isObject()) {
                if (!member.getValue().isNull()) {
                    judge(place + "/" + name, known, member.getValue());
                }
            } else if (!members.isMissingNode() && !known.asBoolean(false)) {
                faults.add(place + "/" + name + " is not in the contract");
            }
        });
    }

    private void judgeLeaf(String place, JsonNode schema, JsonNode value) {
        var words = schema.path("enum");
        if (words.isArray() && !hasWord(words, value)) {
            fault(place, value, "is none of " + words);
        }
        var text = value.asText();
        if (value.isTextual() && !isOfForm(schema.path("format").asText(), text)) {
            fault(place, value, "is no " + schema.path("format").asText());
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.path("pattern").asText())
                        .matcher(text)
                        .find()) {
            fault(place, value, "does not match " + schema.path("pattern").asText());
        }
    }

    private static boolean hasWord(JsonNode words, JsonNode value) {
        for (var word : words) {
            if (word.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfForm(String form, String text) {
        return switch (form) {
            case "date" -> text.matches("\\d{4}-\\d{2}-\\d{2}");
            case "date-time" ->
                text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})");
            case "uuid" ->
                text.length() == 36 && UUID.fromString(text).toString().equals(text);
            default -> true;
        };
    }

    private void fault(String place, JsonNode value, String what) {
        faults.add(place + " " + what + ": " + (value.isTextual() ? "text" : value.getNodeType()));
    }
}
