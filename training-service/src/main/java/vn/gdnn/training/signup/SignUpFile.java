package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;

/** Sign-ups as a file; who is signed up already stays so. */
@ApplicationScoped
class SignUpFile implements StagedKind {

    private static final String MEMBER =
            "import_stage s join staff_member m on m.institution = ? and m.code = s.staff_code";

    /** All persons first, then all sessions: whoever signs up one person at a time holds them in the same order. */
    private static final String HOLD_PERSONS = "select hold_persons(array(select m.person from " + MEMBER + "))::text";

    private static final String HOLD_SESSIONS =
            "select hold_sessions(array(select s.session from import_stage s))::text";

    private static final String SIGN_UP = """
            select line, sign_up_member(session, member, uuidv7(), ?, ?) as answer from (
                select s.line, s.session, m.id as member from
            """ + MEMBER + """
                 where not exists (select from sign_up u
                    where u.session = s.session and u.staff_member = m.id and u.institution = m.institution
                      and u.state <> 'WITHDRAWN')
                order by s.line offset 0) sent""";

    private final SeatQueue queue;

    SignUpFile(SeatQueue queue) {
        this.queue = queue;
    }

    private record Answer(long line, String text) {}

    @Override
    public String name() {
        return "sign-ups";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.uuid("session").required(),
                Column.text("staffCode").example("GV-014").max(40).required());
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("session", "staffCode");
        refuseUnknown(batch);
        batch.list(row -> true, HOLD_PERSONS, batch.institution());
        batch.list(row -> true, HOLD_SESSIONS);
        var signedUp = 0;
        for (var answer : signUp(batch)) {
            if (SeatQueue.isIn(answer.text())) {
                signedUp++;
            } else {
                batch.refuseLine(answer.line(), "staffCode", SignUpRefusal.named(answer.text()));
            }
        }
        batch.changed(signedUp);
    }

    private static void refuseUnknown(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "session",
                "not exists (select from course_session c where c.id = s.session)");
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "staffCode",
                "not exists (select from staff_member m where m.institution = ? and m.code = s.staff_code)",
                batch.institution());
    }

    private List<Answer> signUp(StagedRows batch) throws SQLException {
        return batch.list(
                row -> new Answer(row.getLong(1), row.getString(2)),
                SIGN_UP,
                batch.sender(),
                queue.now(),
                batch.institution());
    }
}
