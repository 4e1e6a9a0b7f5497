package vn.gdnn.records.register.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit as the auditor sees it; the findings are the first ones, their number is that of all. */
public record Audit(Order order, AuditStatus status, Work work, long findingsCount, List<Finding> findings) {

    public Audit {
        findings = List.copyOf(findings);
    }

    /** What was asked for. */
    public record Order(UUID id, @Nullable String institution, Instant requestedAt, long treeSize) {}

    /** How much of it is done. */
    public record Work(
            long checked, long expected, @Nullable Instant finishedAt) {}
}
