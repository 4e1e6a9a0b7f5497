package vn.gdnn.kit.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A column of a list.
 *
 * @param path the names that lead to its field from the outside in; none where a row is a single value
 */
record CsvColumn(List<String> path) {

    private static final String BETWEEN = "; ";

    /** What a spreadsheet would take for a formula; a telephone number or a negative one is none. */
    private static final Pattern FORMULA = Pattern.compile("[=@\t\r].*|[+-](?![0-9][0-9 .()-]*$).*", Pattern.DOTALL);

    CsvColumn {
        path = List.copyOf(path);
    }

    String name() {
        return path.isEmpty() ? "value" : String.join(".", path);
    }

    /** The field as text: empty where it is not there, the members of a list with semicolons between them. */
    String cellOf(JsonNode row) {
        var node = row;
        for (var name : path) {
            node = node.path(name);
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(CsvColumn::text)
                        .reduce((before, next) -> before + BETWEEN + next)
                        .map(CsvColumn::harmless)
                        .orElse("")
                : harmless(text(node));
    }

    private static String text(JsonNode node) {
        return node.isContainerNode() ? node.toString() : node.isNull() ? "" : node.asText();
    }

    /** As OWASP advises: an apostrophe before what would be computed. */
    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
