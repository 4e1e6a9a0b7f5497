package vn.gdnn.curriculum.programme.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.gdnn.kit.imports.ImportErrorCode;

/** A field of a programme as a cell, and back; lists have semicolons between their members, a competence is {@code 1.1/3}. */
final class PackageCell {

    /** A cell that does not say what its column asks for. */
    static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ImportErrorCode code;

        Misfit(ImportErrorCode code) {
            super(code.name(), null, false, false);
            this.code = code;
        }

        ImportErrorCode code() {
            return code;
        }
    }

    private static final Set<String> NUMBERS = Set.of(
            "durationMonths",
            "credits",
            "minimumCredits",
            "minimumModules",
            "theoryHours",
            "practiceHours",
            "testHours",
            "totalHours");
    private static final Set<String> FLAGS =
            Set.of("highQuality", "contentFitsDigitalMethods", "compulsory", "condition");
    private static final Set<String> LISTS = Set.of("prerequisites", "equivalentTo", "modules");
    private static final String COMPETENCES = "digitalCompetences";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What a spreadsheet would compute, and what would be taken for a text that was kept from that. */
    private static final Pattern COMPUTED = Pattern.compile("['=@\t\r+-].*", Pattern.DOTALL);

    private PackageCell() {}

    /** An apostrophe stands before what a spreadsheet would compute. */
    static String text(String column, JsonNode value) {
        if (column.equals(COMPETENCES)) {
            return joined(
                    value,
                    one -> one.path("component").asText() + "/"
                            + one.path("level").asText());
        }
        if (LISTS.contains(column)) {
            return joined(value, JsonNode::asText);
        }
        var text = value.isMissingNode() || value.isNull() ? "" : value.asText();
        return COMPUTED.matcher(text).matches() ? "'" + text : text;
    }

    private static String joined(JsonNode list, Function<JsonNode, String> shape) {
        return StreamSupport.stream(list.spliterator(), false).map(shape).collect(Collectors.joining(";"));
    }

    /** Of a cell that is not empty. */
    static JsonNode value(String column, String cell) throws Misfit {
        if (NUMBERS.contains(column)) {
            require(cell.matches("-?\\d{1,9}"), ImportErrorCode.NOT_AN_INTEGER);
            return NODES.numberNode(Integer.parseInt(cell));
        }
        if (FLAGS.contains(column)) {
            require(cell.equals("true") || cell.equals("false"), ImportErrorCode.NOT_A_BOOLEAN);
            return NODES.booleanNode(cell.equals("true"));
        }
        if (LISTS.contains(column) || column.equals(COMPETENCES)) {
            return list(column, cell);
        }
        var isKept = cell.startsWith("'") && COMPUTED.matcher(cell.substring(1)).matches();
        return NODES.textNode(isKept ? cell.substring(1) : cell);
    }

    private static ArrayNode list(String column, String cell) throws Misfit {
        var list = NODES.arrayNode();
        for (var member : cell.split(";", -1)) {
            if (column.equals(COMPETENCES)) {
                var parts = member.strip().split("/", -1);
                require(parts.length == 2 && parts[1].matches("\\d{1,2}"), ImportErrorCode.PATTERN_MISMATCH);
                list.addObject().put("component", parts[0]).put("level", Integer.parseInt(parts[1]));
            } else {
                list.add(member.strip());
            }
        }
        return list;
    }

    private static void require(boolean fits, ImportErrorCode otherwise) throws Misfit {
        if (!fits) {
            throw new Misfit(otherwise);
        }
    }
}
