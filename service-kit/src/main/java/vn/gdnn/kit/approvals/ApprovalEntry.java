package vn.gdnn.kit.approvals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A request that waits, as a list shows it to whoever may approve.
 *
 * @param particulars what is asked for: the head does not sign blind
 * @param approval where it is approved
 */
public record ApprovalEntry(
        UUID id,
        String institution,
        String kind,
        UUID subject,
        String requestedBy,
        Instant requestedAt,
        Map<String, String> particulars,
        String approval) {

    public ApprovalEntry {
        particulars = Map.copyOf(particulars);
    }

    /** Particulars may name a person. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
