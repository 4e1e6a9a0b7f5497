package vn.gdnn.kit.approvals;

import java.time.Instant;
import java.util.UUID;

/** A request that waits, as a list shows it: without its particulars. */
public record ApprovalEntry(
        UUID id, String institution, String kind, UUID subject, String requestedBy, Instant requestedAt) {}
