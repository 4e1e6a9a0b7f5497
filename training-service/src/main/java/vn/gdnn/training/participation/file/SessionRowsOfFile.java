package vn.gdnn.training.participation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.training.participation.CompleteCourse;
import vn.gdnn.training.participation.CoursesAtHand;
import vn.gdnn.training.participation.ParticipationRefusal;
import vn.gdnn.training.session.SessionRefusal;

/** Rows of a file, each about a staff member of the school in a session that the school runs. */
@ApplicationScoped
class SessionRowsOfFile {

    /** The rows {@code s} with the sign-up {@code u}, the session {@code c} and the course {@code v}; asks for the school. */
    static final String SEATED = """
            import_stage s join staff_member m on m.institution = ? and m.code = s.staff_code
            join sign_up u on u.institution = m.institution and u.session = s.session and u.staff_member = m.id
                and u.state = 'SEATED'
            join course_session c on c.id = s.session join course v on v.id = c.course""";

    /** Whether the person of such a row has completed the course. */
    static final String COMPLETED = """
            exists (select from completed_training d where d.institution = u.institution and d.session = u.session
                and d.staff_member = u.staff_member)""";

    /** Writes attendance; asks for the account and the school. */
    static final String ATTENDANCE = """
            insert into attendance (institution, sign_up, meeting, present, noted_by)
            select u.institution, u.id, s.meeting, s.present, ? from
            """ + SEATED + """
             order by u.institution, u.id, s.meeting
            on conflict (institution, sign_up, meeting) do update
            set present = excluded.present, noted_at = now(), noted_by = excluded.noted_by
            where attendance.present <> excluded.present
            returning sign_up""";

    /** Writes marks; asks for the account and the school. */
    static final String MARKS = """
            insert into assessment_attempt (institution, id, sign_up, mark, taken_on, noted_by)
            select u.institution, uuidv7(), u.id, s.mark, s.taken_on, ? from
            """ + SEATED + """
             order by u.institution, u.id, s.taken_on
            on conflict (institution, sign_up, taken_on) do nothing
            returning sign_up""";

    private final CoursesAtHand courses;
    private final CompleteCourse completions;

    SessionRowsOfFile(CoursesAtHand courses, CompleteCourse completions) {
        this.courses = courses;
        this.completions = completions;
    }

    /** Refuses what is no session of the school or no seat in it, and holds all others. */
    void check(StagedRows batch) throws SQLException {
        checkSession(batch);
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "staffCode",
                "not exists (select from staff_member m where m.institution = ? and m.code = s.staff_code)",
                batch.institution());
        batch.refuse(
                ParticipationRefusal.NOT_SEATED,
                "staffCode",
                "select line from import_stage where line not in (select s.line from " + SEATED + ")",
                batch.institution());
        batch.list(
                row -> true, "select hold_participations(array(select distinct s.session from import_stage s))::text");
    }

    private static void checkSession(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "session",
                "not exists (select from course_session c where c.id = s.session and c.institution = ?)",
                batch.institution());
        batch.refuseWhere(
                SessionRefusal.SESSION_CANCELLED,
                "session",
                "exists (select from course_session c where c.id = s.session and c.cancelled_at is not null)");
    }

    /** Refuses the rows of which the condition on {@link #SEATED} is true. */
    void refuse(StagedRows batch, RefusalCode code, String column, String condition) throws SQLException {
        batch.refuse(code, column, "select s.line from " + SEATED + " where " + condition, batch.institution());
    }

    /** Writes what is left, and records who has done everything by that; returns how many rows were new or different. */
    int write(StagedRows batch, String statement, @Nullable Object... parameters) throws SQLException {
        var written = batch.list(row -> row.getObject(1, UUID.class), statement, parameters);
        var sessions = batch.list(
                row -> row.getObject(1, UUID.class),
                "select distinct session from sign_up where institution = ? and id = any (?)",
                batch.institution(),
                batch.connection().createArrayOf("uuid", written.toArray()));
        for (var session : sessions) {
            completions.completeAll(courses.requireRun(session));
        }
        return written.size();
    }
}
