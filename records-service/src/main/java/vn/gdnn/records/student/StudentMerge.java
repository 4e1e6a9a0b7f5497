package vn.gdnn.records.student;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.actor.Actor;
import vn.gdnn.records.storage.Row;

/** The wish to make two entries one: asked for by one person, decided by another, undoable. */
public record StudentMerge(
        UUID id,
        long version,
        UUID survivor,
        UUID duplicate,
        String reason,
        Status status,
        String requestedBy,
        @Nullable String decidedBy) {

    /** How far it came. */
    public enum Status {
        REQUESTED,
        DECLINED,
        DONE,
        UNDONE
    }

    static StudentMerge of(Row row) throws SQLException {
        return new StudentMerge(
                row.uuid("id"),
                row.bigint("version"),
                row.uuid("survivor"),
                row.uuid("duplicate"),
                row.text("reason"),
                row.constant(Status.class, "status"),
                row.text("requested_by"),
                row.textOrNull("decided_by"));
    }

    /** Four eyes: whoever asked does not decide. */
    void requireDecidableBy(Actor by) {
        if (status != Status.REQUESTED) {
            throw new Refusal(StudentRefusal.MERGE_NOT_REQUESTED);
        }
        if (requestedBy.equals(by.subject())) {
            throw new Refusal(StudentRefusal.MERGE_NEEDS_ANOTHER_PERSON);
        }
    }

    void requireDone() {
        if (status != Status.DONE) {
            throw new Refusal(StudentRefusal.MERGE_NOT_DONE);
        }
    }
}
