package vn.gdnn.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file from where it was left and checks each row; good ones are kept, or written in COPY's text form. */
final class SliceReader {

    private static final int MOST_CHARACTERS = 4_000_000;

    private final List<Column> columns;
    private final List<List<StagedColumn>> staged;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean keepsRows;
    private final RowFormat format;
    private final RecordCutter cutter;
    private final @Nullable String[] values;
    private final StringBuilder row = new StringBuilder();

    SliceReader(List<Column> columns, boolean keepsRows, RowFormat format, RecordCutter cutter) {
        this.columns = columns;
        this.keepsRows = keepsRows;
        this.staged = columns.stream().map(Column::staged).toList();
        this.format = format;
        this.cutter = cutter;
        this.values = new String[columns.size()];
        for (var column : columns) {
            places.put(column.name(), places.size());
        }
    }

    static SliceReader of(
            ImportKind kind, FileFormat format, List<String> header, InputStream file, ImportJob.Place place) {
        var columns = kind.columns();
        var rows = format == FileFormat.CSV ? new CsvRows(header, columns) : new NdjsonRows(columns);
        return new SliceReader(
                columns,
                kind instanceof CheckedKind,
                rows,
                new RecordCutter(file, format == FileFormat.CSV, place.position(), place.line()));
    }

    /** The next rows, at most so many. */
    RowSlice next(int most) throws IOException {
        var slice = new RowSlice();
        while (slice.size() < most && slice.characters() < MOST_CHARACTERS) {
            var cut = cutter.next();
            if (cut == null) {
                slice.endAt(cutter.position(), cutter.line(), true);
                return slice;
            }
            take(cut, slice);
        }
        slice.endAt(cutter.position(), cutter.line(), false);
        return slice;
    }

    private void take(RecordCutter.Cut cut, RowSlice slice) {
        if (cut instanceof RecordCutter.Whole whole) {
            take(whole, slice);
        } else if (cut instanceof RecordCutter.Broken broken) {
            slice.refuse(List.of(new RowError(broken.line(), "", broken.fault())));
        }
    }

    private void take(RecordCutter.Whole record, RowSlice slice) {
        var line = record.line();
        var fault = format.read(record.text(), values);
        if (fault != null) {
            slice.refuse(List.of(new RowError(line, fault.column(), fault.fault())));
            if (fault.fault().code() == ImportErrorCode.QUOTES_BROKEN) {
                cutter.recover();
            }
            return;
        }
        var errors = errorsOf(line);
        if (!errors.isEmpty()) {
            slice.refuse(errors);
        } else if (keepsRows) {
            slice.add(new FileRow(line, places, values.clone()));
        } else {
            slice.add(line, staged(line));
        }
    }

    private List<RowError> errorsOf(long line) {
        List<RowError> errors = List.of();
        for (var i = 0; i < values.length; i++) {
            var raw = values[i];
            var value = raw == null ? null : CleanText.of(raw);
            values[i] = value;
            var fault = columns.get(i).faultOf(value);
            if (fault != null) {
                errors = errors.isEmpty() ? new ArrayList<>() : errors;
                errors.add(new RowError(line, columns.get(i).name(), fault));
            }
        }
        return errors;
    }

    private String staged(long line) {
        row.setLength(0);
        row.append(line);
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            for (var column : staged.get(i)) {
                row.append('\t');
                CopyText.append(row, value == null ? null : column.conversion().apply(value));
            }
        }
        return row.append('\n').toString();
    }
}
