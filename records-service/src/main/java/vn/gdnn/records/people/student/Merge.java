package vn.gdnn.records.people.student;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.approvals.Approval;

/** What the request for approval of a merge asks: that an entry is given up in favour of another one. */
record Merge(UUID survivor, String reason) {

    static final String KIND = "STUDENT_MERGE";

    static Merge of(Approval approval) {
        return new Merge(
                UUID.fromString(requireNonNull(approval.particulars().get("survivorId"))),
                requireNonNull(approval.particulars().get("reason")));
    }

    Map<String, String> particulars() {
        return Map.of("survivorId", survivor.toString(), "reason", reason);
    }
}
