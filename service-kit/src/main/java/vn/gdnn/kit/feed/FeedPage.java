package vn.gdnn.kit.feed;

import java.util.List;
import vn.gdnn.kit.http.Cursor;

/**
 * Changes in their order, each with its record. A record that is gone by now is told as deleted only, at the place of its
 * deletion, so that a page may hold fewer than were asked for.
 *
 * @param next the cursor to ask with for what follows, now or later
 * @param more whether more is known already
 */
public record FeedPage<T>(List<FeedItem<T>> items, Cursor next, boolean more) {

    public FeedPage {
        items = List.copyOf(items);
    }
}
