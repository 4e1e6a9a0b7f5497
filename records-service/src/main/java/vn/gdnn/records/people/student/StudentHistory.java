package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.access.NotedReading;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.problem.Refusal;

/** Every state a student's record has been in; nothing that was said is lost by a change. */
@ApplicationScoped
public class StudentHistory {

    private static final String COLUMNS = """
            institution, version, code, full_name, date_of_birth, sex, place_of_birth, nationality, personal_number,
            legacy_number, passport, email, phone, merged_into, recorded_at, recorded_by, reason, document_number,
            document_date""";

    private static final String NOW = "select id, " + COLUMNS + " from student where id = ?";

    private static final String STATES = "select " + COLUMNS + " from student where institution = ? and id = ?"
            + " union all select " + COLUMNS + " from student_history where institution = ? and id = ?";

    private final Students students;
    private final StudentNumbers numbers;
    private final Database database;
    private final AccessLog accessLog;
    private final NotedReading reading;

    StudentHistory(
            Students students, StudentNumbers numbers, Database database, AccessLog accessLog, NotedReading reading) {
        this.students = students;
        this.numbers = numbers;
        this.database = database;
        this.accessLog = accessLog;
        this.reading = reading;
    }

    /** All states, the latest first; the reading is noted. */
    @Transactional
    public List<StudentState> list(UUID id) {
        var institution = students.require(id).institution();
        accessLog.note(institution, id, "student history");
        return database.list(this::state, STATES + " order by version desc", institution, id, institution, id);
    }

    /** The record as it is; the reading is noted. */
    public StudentDetails now(UUID id) {
        return reading.find(row -> details(id, row.text("institution"), state(row)), NOW, id, "student record")
                .orElseThrow(() -> new Refusal(StudentRefusal.STUDENT_NOT_FOUND));
    }

    /** The record as it was known at that moment; the reading is noted. */
    @Transactional
    public StudentDetails asOf(UUID id, Instant moment) {
        var institution = students.require(id).institution();
        accessLog.note(institution, id, "student record");
        return database.find(
                        this::state,
                        "select * from (" + STATES + ") known where recorded_at <= ? order by version desc limit 1",
                        institution,
                        id,
                        institution,
                        id,
                        OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .map(state -> details(id, institution, state))
                .orElseThrow(() -> new Refusal(StudentRefusal.STUDENT_NOT_KNOWN_THEN));
    }

    private static StudentDetails details(UUID id, String institution, StudentState state) {
        return new StudentDetails(
                id, state.version(), institution, state.facts(), state.mergedInto(), List.of(), List.of());
    }

    private StudentState state(Row row) throws SQLException {
        return new StudentState(
                row.bigint("version"),
                row.instant("recorded_at"),
                row.textOrNull("recorded_by"),
                new Justification(
                        row.textOrNull("reason"), row.textOrNull("document_number"), row.dateOrNull("document_date")),
                facts(row),
                row.uuidOrNull("merged_into"));
    }

    private StudentFacts facts(Row row) throws SQLException {
        return new StudentFacts(
                row.text("code"),
                row.text("full_name"),
                row.birthDate("date_of_birth"),
                row.constantOrNull(Sex.class, "sex"),
                row.textOrNull("place_of_birth"),
                row.textOrNull("nationality"),
                new Identifiers(
                        numbers.shown(row.bytes("personal_number")),
                        numbers.shown(row.bytes("legacy_number")),
                        numbers.shown(row.bytes("passport"))),
                new Contact(row.textOrNull("email"), row.textOrNull("phone")));
    }
}
