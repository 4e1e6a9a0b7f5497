package vn.gdnn.kit.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.text.VisibleText;

/** What the beginning of a file says: its columns, and where the rows begin. Refuses a file that cannot be read. */
record Header(List<String> columns, long firstByte, long firstLine) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    Header {
        columns = List.copyOf(columns);
    }

    static Header read(FileFormat format, byte[] start, int length, List<Column> columns) {
        var mark = startsWithMark(start, length) ? BYTE_ORDER_MARK.length : 0;
        var source = new ByteArrayInputStream(start, mark, length - mark);
        var cutter = new RecordCutter(source, format == FileFormat.CSV, mark, 1);
        try {
            var first = cutter.next();
            if (first == null) {
                throw new Refusal(ImportRefusal.IMPORT_EMPTY);
            }
            if (format == FileFormat.NDJSON) {
                return new Header(List.of(), mark, 1);
            }
            return new Header(checked(first, columns), cutter.position(), cutter.line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> checked(RecordCutter.Cut first, List<Column> columns) {
        var fields = new ArrayList<String>();
        if (!(first instanceof RecordCutter.Whole whole)
                || !CsvRows.split(whole.text(), fields)
                || notCommaSeparated(fields)) {
            throw new Refusal(ImportRefusal.IMPORT_HEADER_UNREADABLE);
        }
        fields.replaceAll(String::strip);
        var known = columns.stream().map(Column::name).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var i = 0; i < fields.size(); i++) {
            if (!known.contains(fields.get(i))) {
                throw new Refusal(ImportRefusal.IMPORT_COLUMN_UNKNOWN, i + 1, names(columns));
            }
            if (!seen.add(fields.get(i))) {
                throw new Refusal(ImportRefusal.IMPORT_COLUMN_TWICE, fields.get(i));
            }
        }
        for (var column : columns) {
            if (column.isRequired() && !seen.contains(column.name())) {
                throw new Refusal(ImportRefusal.IMPORT_COLUMN_MISSING, column.name());
            }
        }
        return fields;
    }

    /** As Excel saves where the comma is the decimal mark, or a workbook under the name of a CSV file. */
    private static boolean notCommaSeparated(List<String> fields) {
        return fields.stream().anyMatch(field -> field.indexOf(';') >= 0 || !VisibleText.isVisible(field, false));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static boolean startsWithMark(byte[] start, int length) {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(start, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
