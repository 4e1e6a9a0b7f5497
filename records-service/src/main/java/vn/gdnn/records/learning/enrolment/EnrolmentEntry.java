package vn.gdnn.records.learning.enrolment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.learning.grading.Circular;
import vn.gdnn.records.learning.grading.StudyMode;

/** An enrolment with the names a reader needs. */
public record EnrolmentEntry(
        UUID id,
        String institution,
        StudentName student,
        ProgrammeName programme,
        Intake intake,
        EnrolmentStatus status,
        Progress progress,
        long version) {

    /** Where the columns come from, up to the conditions. */
    static final String FROM = """
            from enrolment e
            join student s on s.institution = e.institution and s.id = e.student
            join programme p on p.institution = e.institution and p.id = e.programme and p.version = e.programme_version
            left join school_class c on c.institution = e.institution and c.id = e.school_class
            left join programme_time t on t.institution = e.institution and t.programme_code = e.programme_code
            cross join lateral (
                select (e.enrolled_on + make_interval(months =>
                        case when e.enrolled_on >= date '%s' then coalesce(t.most_months_04_2022, p.most_months_04_2022)
                             else coalesce(t.most_months_09_2017, p.most_months_09_2017) end))::date
                       + e.reserved_days as latest_end) w
            where\s""".formatted(Circular.FIRST_DAY_OF_04_2022);

    static final String COLUMNS = """
            select e.id, e.institution, e.version, e.student, s.code as student_code, s.full_name, e.programme,
                   e.programme_version, e.programme_code, p.name as programme_name, p.level, e.study_mode, e.cohort,
                   e.enrolled_on, e.status, c.code as class_code, w.latest_end,
                   coalesce(w.latest_end < coalesce(e.reserved_since, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
                            and e.status in ('ACTIVE', 'RESERVED', 'ON_LEAVE'), false) as over_time
            """ + FROM;

    /** Who is enrolled. */
    public record StudentName(UUID id, String code, String fullName) {}

    /**
     * How far along.
     *
     * @param latestEnd the end of the maximum time, reserved time added; known where the designed time is
     */
    public record Progress(
            @Nullable String classCode, @Nullable LocalDate latestEnd, boolean overMaximumTime) {}

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
                new Progress(row.textOrNull("class_code"), row.dateOrNull("latest_end"), row.bool("over_time")),
                row.bigint("version"));
    }
}
