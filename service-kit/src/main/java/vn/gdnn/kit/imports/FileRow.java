package vn.gdnn.kit.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a file whose values have passed their columns' checks. */
public final class FileRow {

    private final long line;
    private final Map<String, Integer> places;
    private final @Nullable String[] values;

    FileRow(long line, Map<String, Integer> places, @Nullable String[] values) {
        this.line = line;
        this.places = places;
        this.values = values;
    }

    /** Where it stands in the file. */
    public long line() {
        return line;
    }

    /** The value of a column that is required. */
    public String text(String column) {
        var value = textOrNull(column);
        if (value == null) {
            throw new IllegalArgumentException("not a required column: " + column);
        }
        return value;
    }

    /** The value of a column, null where the row has none. */
    public @Nullable String textOrNull(String column) {
        var place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no such column: " + column);
        }
        return values[place];
    }

    int characters() {
        var sum = 0;
        for (var value : values) {
            sum += value == null ? 1 : value.length() + 1;
        }
        return sum;
    }
}
