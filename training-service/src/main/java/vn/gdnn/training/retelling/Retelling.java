package vn.gdnn.training.retelling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far it came.
 *
 * @param members of how many members of staff the facts were told
 */
public record Retelling(
        UUID id,
        Status status,
        long members,
        Instant askedAt,
        @Nullable Instant finishedAt) {

    /** Whether it is over. */
    public enum Status {
        WAITING,
        RUNNING,
        DONE
    }
}
