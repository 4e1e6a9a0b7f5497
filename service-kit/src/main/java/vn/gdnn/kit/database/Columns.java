package vn.gdnn.kit.database;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns: an array of texts for each, as {@code unnest} takes them. */
public final class Columns {

    private Columns() {}

    /** The columns of rows of equal length, of which there is at least one. */
    public static Stream<@Nullable Object> of(List<@Nullable Object[]> rows) {
        return IntStream.range(0, rows.get(0).length)
                .mapToObj(column -> rows.stream().map(row -> text(row[column])).toArray(String[]::new));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
