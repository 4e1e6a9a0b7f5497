package vn.gdnn.kit.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 4180, strictly: comma, double quotes around a whole field only, as many fields as the header has. */
final class CsvRows implements RowFormat {

    private final int[] columnOfField;
    private final List<String> fields = new ArrayList<>();

    CsvRows(List<String> header, List<Column> columns) {
        var names = columns.stream().map(Column::name).toList();
        columnOfField = header.stream().mapToInt(names::indexOf).toArray();
    }

    @Override
    public @Nullable RowFault read(String record, @Nullable String[] values) {
        Arrays.fill(values, null);
        fields.clear();
        if (!split(record, fields)) {
            return RowFault.ofLine(ImportErrorCode.QUOTES_BROKEN);
        }
        if (fields.size() != columnOfField.length) {
            return RowFault.ofLine(ImportErrorCode.FIELD_COUNT_WRONG, columnOfField.length, fields.size());
        }
        for (var i = 0; i < columnOfField.length; i++) {
            values[columnOfField[i]] = fields.get(i);
        }
        return null;
    }

    /** Splits a record into its fields; false when its quotes are broken. */
    static boolean split(String record, List<String> fields) {
        var at = 0;
        while (true) {
            int end;
            if (at < record.length() && record.charAt(at) == '"') {
                end = closingQuote(record, at + 1);
                if (end < 0) {
                    return false;
                }
                fields.add(record.substring(at + 1, end).replace("\"\"", "\""));
                end++;
            } else {
                end = record.indexOf(',', at);
                end = end < 0 ? record.length() : end;
                var field = record.substring(at, end);
                if (field.indexOf('"') >= 0) {
                    return false;
                }
                fields.add(field);
            }
            if (end == record.length()) {
                return true;
            }
            if (record.charAt(end) != ',') {
                return false;
            }
            at = end + 1;
        }
    }

    private static int closingQuote(String record, int from) {
        var at = record.indexOf('"', from);
        while (at >= 0 && at + 1 < record.length() && record.charAt(at + 1) == '"') {
            at = record.indexOf('"', at + 2);
        }
        return at;
    }
}
