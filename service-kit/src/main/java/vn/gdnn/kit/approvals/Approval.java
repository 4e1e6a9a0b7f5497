package vn.gdnn.kit.approvals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for the approval of a second person, what it asks for, and how it was decided. */
public record Approval(
        UUID id,
        String kind,
        UUID subject,
        Map<String, String> particulars,
        String requestedBy,
        Instant requestedAt,
        @Nullable Ruling ruling) {

    public Approval {
        particulars = Map.copyOf(particulars);
    }

    /** Whether another person approved. */
    public boolean wasApproved() {
        return ruling != null && ruling.outcome() == Outcome.APPROVED;
    }

    /** Whether the act was done. */
    @Schema(name = "RulingOutcome")
    public enum Outcome {
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    /** The decision of the second person, or the withdrawal by the first. */
    public record Ruling(
            Outcome outcome,
            String by,
            Instant at,
            @Nullable String reason) {}

    /** Particulars may name a person. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
