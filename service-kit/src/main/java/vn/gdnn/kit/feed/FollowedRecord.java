package vn.gdnn.kit.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands now.
 *
 * @param person whose it is; none where it is nobody's
 */
public record FollowedRecord<T>(RecordKey key, @Nullable UUID person, T record) {

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "FollowedRecord[" + key + "]";
    }
}
