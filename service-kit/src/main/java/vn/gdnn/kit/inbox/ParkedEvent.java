package vn.gdnn.kit.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be applied when it came.
 *
 * @param consumer who could not apply it
 * @param type its type, where its headers could be read
 * @param key what it is about
 * @param offset its place within the partition of the topic
 * @param reason the kind of fault when it was parked
 * @param appliedAt when it was applied in the end
 * @param appliedBy the account that had it applied
 */
public record ParkedEvent(
        UUID id,
        String consumer,
        @Nullable String type,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String reason,
        Instant parkedAt,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy) {}
