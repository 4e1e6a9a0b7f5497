package vn.gdnn.records.enrolment;

import java.sql.SQLException;
import java.util.UUID;
import vn.gdnn.records.grading.StudyMode;
import vn.gdnn.records.storage.Row;

/** An enrolment with the names a reader needs. */
public record EnrolmentEntry(
        UUID id,
        String institution,
        StudentName student,
        ProgrammeName programme,
        Intake intake,
        EnrolmentStatus status,
        long version) {

    static final String COLUMNS = """
            select e.id, e.institution, e.version, e.student, s.code as student_code, s.full_name, e.programme,
                   e.programme_version, e.programme_code, p.name as programme_name, p.level, e.study_mode, e.cohort,
                   e.enrolled_on, e.status
            from enrolment e
            join student s on s.institution = e.institution and s.id = e.student
            join programme p on p.institution = e.institution and p.id = e.programme and p.version = e.programme_version
            where\s""";

    /** Who is enrolled. */
    public record StudentName(UUID id, String code, String fullName) {}

    /** In what. */
    public record ProgrammeName(UUID id, int version, String code, String name, String level) {}

    static EnrolmentEntry of(Row row) throws SQLException {
        return new EnrolmentEntry(
                row.uuid("id"),
                row.text("institution"),
                new StudentName(row.uuid("student"), row.text("student_code"), row.text("full_name")),
                new ProgrammeName(
                        row.uuid("programme"),
                        row.integer("programme_version"),
                        row.text("programme_code"),
                        row.text("programme_name"),
                        row.text("level")),
                new Intake(row.constant(StudyMode.class, "study_mode"), row.integer("cohort"), row.date("enrolled_on")),
                row.constant(EnrolmentStatus.class, "status"),
                row.bigint("version"));
    }
}
