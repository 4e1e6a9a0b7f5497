package vn.gdnn.records.learning.gradebook;

import java.util.List;
import vn.gdnn.kit.http.Cursor;

/**
 * Changes of running marks in their order.
 *
 * @param next the cursor to ask with for what follows, now or later
 * @param more whether more is known already
 */
public record MarkChanges(List<MarkChange> items, Cursor next, boolean more) {

    public MarkChanges {
        items = List.copyOf(items);
    }
}
