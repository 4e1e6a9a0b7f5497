package vn.gdnn.kit.imports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a file for the reader of a contract: in words, and as a file of one row. */
record ColumnTable(List<Column> columns) {

    boolean isDocument() {
        return columns.stream().anyMatch(Column::isDocument);
    }

    /** A table in Markdown. */
    String words() {
        return columns.stream()
                .map(column -> "| `%s` | %s | %s |"
                        .formatted(
                                column.name(),
                                column.isRequired() ? "yes" : "no",
                                column.words().replace("|", "\\|")))
                .collect(Collectors.joining(
                        "\n", "\n\nColumns, in any order:\n\n| name | required | holds |\n|---|---|---|\n", "\n"));
    }

    String csv() {
        return line(Column::name) + "\r\n" + line(Column::example) + "\r\n";
    }

    String ndjson() {
        return shown().map(Column::jsonExample).collect(Collectors.joining(",", "{", "}\n"));
    }

    private String line(Function<Column, String> cell) {
        return shown().map(cell).collect(Collectors.joining(","));
    }

    private Stream<Column> shown() {
        return columns.stream().filter(column -> !column.example().isEmpty());
    }
}
