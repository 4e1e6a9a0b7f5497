package vn.gdnn.records.learning.gradebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of running marks in their order.
 *
 * @param next the cursor to ask with for what follows, now or later; none before the first change
 * @param more whether more is known already
 */
public record MarkChanges(List<MarkChange> items, @Nullable String next, boolean more) {

    public MarkChanges {
        items = List.copyOf(items);
    }
}
