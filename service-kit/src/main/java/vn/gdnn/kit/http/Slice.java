package vn.gdnn.kit.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read forward.
 *
 * @param items the page
 * @param next where the page that follows begins, or null at the end
 */
public record Slice<T>(List<T> items, @Nullable Cursor next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a page of {@code limit} from rows of which one more than the limit was asked for. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        return rows.size() <= limit
                ? new Slice<>(rows, null)
                : new Slice<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
    }

    /** The same page in other words. */
    public <U> Slice<U> map(Function<T, U> view) {
        return new Slice<>(items.stream().map(view).toList(), next);
    }
}
