package vn.gdnn.records.register.audit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.audit.Audit;
import vn.gdnn.records.register.audit.AuditStatus;
import vn.gdnn.records.register.audit.Finding;

/** An audit; consistent is said when it is done. */
@JsonInclude(Include.NON_NULL)
record AuditView(
        UUID id,
        @Nullable String institution,
        AuditStatus status,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        long treeSize,
        long checked,
        int percent,
        @Nullable Boolean consistent,
        long findingsCount,
        List<Finding> findings) {

    static AuditView of(Audit audit) {
        var done = audit.status() == AuditStatus.DONE;
        var work = audit.work();
        return new AuditView(
                audit.order().id(),
                audit.order().institution(),
                audit.status(),
                audit.order().requestedAt(),
                work.finishedAt(),
                audit.order().treeSize(),
                work.checked(),
                done ? 100 : (int) Math.min(99, work.checked() * 100 / Math.max(1, work.expected())),
                done ? audit.findingsCount() == 0 : null,
                audit.findingsCount(),
                audit.findings());
    }
}
