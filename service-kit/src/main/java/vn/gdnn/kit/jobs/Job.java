package vn.gdnn.kit.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as its owner sees it. */
public record Job(
        UUID id,
        String kind,
        JobStatus status,
        Outcome outcome,
        Counts counts,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Why it failed, and the job that goes on with what it made. */
    public record Outcome(
            @Nullable String failure, @Nullable UUID followedBy) {}

    /** How many items there are, were done and were refused. */
    public record Counts(int total, int done, int refused) {

        public int percent() {
            return total == 0 ? 100 : (int) (100L * (done + refused) / total);
        }
    }
}
