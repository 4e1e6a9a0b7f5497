package vn.gdnn.records.register.opening;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a new log: the last known checkpoint of the one that was lost, why, and how it was decided. */
public record LogOpening(
        UUID id,
        String lastCheckpoint,
        String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable Decision decision) {

    /** Whether the log was opened. */
    @Schema(name = "LogOpeningOutcome")
    public enum Outcome {
        APPROVED,
        REJECTED
    }

    /** Who decided, and which number the new log has. */
    @Schema(name = "LogOpeningDecision")
    public record Decision(
            Outcome outcome,
            String by,
            Instant at,
            @Nullable Integer log) {}

    @Override
    public String toString() {
        return "LogOpening " + id;
    }
}
