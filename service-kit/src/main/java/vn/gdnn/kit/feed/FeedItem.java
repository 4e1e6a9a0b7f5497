package vn.gdnn.kit.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record.
 *
 * @param record as it stands now, which may be later than this change; none once it is gone
 */
public record FeedItem<T>(
        UUID id,
        Change.Kind change,
        Instant at,
        String institution,
        @Nullable T record) {

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "FeedItem[" + change + " " + id + "]";
    }
}
