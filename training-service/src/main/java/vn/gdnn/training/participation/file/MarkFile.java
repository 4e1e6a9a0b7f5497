package vn.gdnn.training.participation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.training.participation.ParticipationRefusal;

/** Marks of the sessions that the school itself runs, as a file; the same again changes nothing. */
@ApplicationScoped
class MarkFile implements StagedKind {

    private static final String SAME_DAY = """
            exists (select from assessment_attempt t where t.institution = u.institution and t.sign_up = u.id
                and t.taken_on = s.taken_on and t.mark %s s.mark)""";

    private static final String ABSENT_TOO_OFTEN = """
            (select count(*) from attendance a where a.institution = u.institution and a.sign_up = u.id and a.present) * 100
                < v.attendance_percent * cardinality(c.begins)""";

    private final SessionRowsOfFile sessions;
    private final Clock clock;

    MarkFile(SessionRowsOfFile sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "marks";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.uuid("session").required(),
                Column.text("staffCode").example("GV-014").max(40).required(),
                Column.decimal("mark", 3, 1).between(0, 10).required(),
                Column.date("takenOn").required().check(ParticipationRefusal.MARK_OUTSIDE_SESSION, this::isPast));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("session", "staffCode", "takenOn");
        sessions.check(batch);
        sessions.refuse(batch, ParticipationRefusal.MARK_NOT_ASKED, "mark", "v.mark_needed is null");
        sessions.refuse(
                batch,
                ParticipationRefusal.MARK_OUTSIDE_SESSION,
                "takenOn",
                "s.taken_on < (c.first_begin at time zone 'Asia/Ho_Chi_Minh')::date");
        sessions.refuse(batch, ParticipationRefusal.MARK_OF_DAY_GIVEN, "takenOn", SAME_DAY.formatted("<>"));
        sessions.refuse(
                batch,
                ParticipationRefusal.COMPLETED_ALREADY,
                "mark",
                SessionRowsOfFile.COMPLETED + " and not " + SAME_DAY.formatted("="));
        sessions.refuse(batch, ParticipationRefusal.MARK_BEFORE_ATTENDANCE, "mark", ABSENT_TOO_OFTEN);
        batch.changed(sessions.write(batch, SessionRowsOfFile.MARKS, batch.sender(), batch.institution()));
    }

    private boolean isPast(String date) {
        return !LocalDate.parse(date).isAfter(LocalDate.now(clock));
    }
}
