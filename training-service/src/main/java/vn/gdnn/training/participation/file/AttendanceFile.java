package vn.gdnn.training.participation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.training.participation.ParticipationRefusal;

/** Attendance of the sessions that the school itself runs, as a file; the same again changes nothing. */
@ApplicationScoped
class AttendanceFile implements StagedKind {

    private final SessionRowsOfFile sessions;

    AttendanceFile(SessionRowsOfFile sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.uuid("session").required(),
                Column.integer("meeting").between(1, 100).required(),
                Column.text("staffCode").example("GV-014").max(40).required(),
                Column.bool("present").required());
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("session", "meeting", "staffCode");
        sessions.check(batch);
        sessions.refuse(batch, ParticipationRefusal.MEETING_NOT_FOUND, "meeting", "s.meeting > cardinality(c.begins)");
        sessions.refuse(batch, ParticipationRefusal.MEETING_NOT_BEGUN, "meeting", "c.begins[s.meeting] > now()");
        sessions.refuse(
                batch,
                ParticipationRefusal.ATTENDED_BEFORE_SIGN_UP,
                "meeting",
                "s.present and c.ends[s.meeting] <= u.signed_up_at");
        sessions.refuse(
                batch, ParticipationRefusal.COMPLETED_ALREADY, "present", """
                not s.present and %s and exists (select from attendance a where a.institution = u.institution
                    and a.sign_up = u.id and a.meeting = s.meeting and a.present)""".formatted(SessionRowsOfFile.COMPLETED));
        batch.changed(sessions.write(batch, SessionRowsOfFile.ATTENDANCE, batch.sender(), batch.institution()));
    }
}
