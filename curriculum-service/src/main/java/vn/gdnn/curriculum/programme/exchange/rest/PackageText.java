package vn.gdnn.curriculum.programme.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** A programme as a table, as {@link PackageTable} reads it again. */
final class PackageText {

    /** By which spreadsheets know UTF-8. */
    static final String MARK = "\uFEFF";

    private PackageText() {}

    static String of(JsonNode programme) throws IOException {
        var text = new StringWriter();
        text.append(MARK);
        try (var table = CsvWriter.builder().build(text)) {
            table.writeRecord(PackagePart.COLUMNS);
            for (var part : PackagePart.values()) {
                var nodes = part == PackagePart.PROGRAMME ? List.of(programme) : programme.path(part.list());
                nodes.forEach(node -> table.writeRecord(PackagePart.COLUMNS.stream()
                        .map(column -> cell(part, column, node))
                        .toList()));
            }
        }
        return text.toString();
    }

    private static String cell(PackagePart part, String column, JsonNode node) {
        if (column.equals("part")) {
            return part.name();
        }
        return part.has(column) ? PackageCell.text(column, node.path(column)) : "";
    }
}
