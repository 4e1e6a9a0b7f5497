package vn.gdnn.kit.feed;

import java.util.List;
import vn.gdnn.kit.http.Cursor;

/**
 * Changes in their order.
 *
 * @param next the cursor to ask with for what follows, now or later
 * @param more whether more is known already
 */
public record ChangePage(List<Change> items, Cursor next, boolean more) {

    public ChangePage {
        items = List.copyOf(items);
    }
}
