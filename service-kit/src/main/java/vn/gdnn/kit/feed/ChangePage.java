package vn.gdnn.kit.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes in their order.
 *
 * @param next the cursor to ask with for what follows, now or later; none before the first change
 * @param more whether more is known already
 */
public record ChangePage(List<Change> items, @Nullable String next, boolean more) {

    public ChangePage {
        items = List.copyOf(items);
    }
}
