package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.records.v1.StudentEnrolled;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.imports.StagedKind;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.records.learning.programme.ProgrammeRefusal;
import vn.gdnn.records.learning.schoolclass.ClassRefusal;

/** Enrolments as a school's information system sends them; the same one again changes nothing. */
@ApplicationScoped
class EnrolmentFile implements StagedKind {

    private static final String SAME = """
            select from enrolment e join student t on t.institution = e.institution and t.id = e.student
            where e.institution = ? and t.code = s.student_code and e.programme_code = s.programme_code""";

    private static final String IDENTICAL =
            SAME + " and e.study_mode = s.study_mode and e.cohort = s.cohort and e.enrolled_on = s.enrolled_on";

    private final Outbox outbox;
    private final Clock clock;

    EnrolmentFile(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.pattern("studentCode", "[A-Za-z0-9._/-]{1,40}")
                        .example("HS-0001")
                        .required(),
                Column.text("programmeCode").example("CD-CNTT").required().max(40),
                Column.oneOf("studyMode", "CREDIT", "YEAR_BASED").required(),
                Column.integer("cohort").example("2026").required().between(1970, 2199),
                Column.date("enrolledOn").required(),
                Column.text("classCode").example("K1A").max(40));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("studentCode", "programmeCode", "enrolledOn");
        refuseUnknown(batch);
        refuseDays(batch, LocalDate.now(clock));
        refuseHeld(batch);
        var added = batch.list(
                row -> new StudentEnrolled(
                        row.getObject("id", UUID.class),
                        row.getObject("student", UUID.class),
                        batch.institution(),
                        row.getObject("programme", UUID.class),
                        row.getObject("enrolled_on", LocalDate.class)),
                """
                insert into enrolment (institution, id, version, student, programme, programme_version, programme_code,
                                       study_mode, cohort, enrolled_on, status, school_class)
                select t.institution, gen_random_uuid(), 0, t.id, p.id, p.version, p.code, s.study_mode, s.cohort,
                       s.enrolled_on, 'ACTIVE',
                       (select c.id from school_class c where c.institution = t.institution and c.code = s.class_code)
                from import_stage s
                join student t on t.institution = ? and t.code = s.student_code
                cross join lateral (
                    select id, version, code from programme p
                    where p.institution = t.institution and p.code = s.programme_code
                      and (p.retired_on is null or p.retired_on > s.enrolled_on)
                    order by p.in_force_from <= s.enrolled_on desc,
                             case when p.in_force_from <= s.enrolled_on then -p.version else p.version end
                    limit 1) p
                where not exists (%s)
                order by t.id, p.id
                returning id, student, programme, enrolled_on""".formatted(IDENTICAL),
                batch.institution(),
                batch.institution());
        outbox.publishAll(added.stream()
                .map(fact ->
                        new OutgoingEvent(Topics.ENROLMENT, fact.enrolmentId().toString(), batch.institution(), fact))
                .toList());
        batch.changed(added.size() + seat(batch));
    }

    private static void refuseDays(StagedRows batch, LocalDate today) throws SQLException {
        batch.refuseWhere(EnrolmentRefusal.ENROLLED_IN_FUTURE, "enrolledOn", "s.enrolled_on > ?", today);
        batch.refuseWhere(
                EnrolmentRefusal.ENROLLED_BEFORE_BIRTH,
                "enrolledOn",
                "exists (select from student t where t.institution = ? and t.code = s.student_code"
                        + " and last_birth_day(t.date_of_birth) >= s.enrolled_on)",
                batch.institution());
        batch.refuseWhere(
                EnrolmentRefusal.COHORT_INVALID, "cohort", "abs(extract(year from s.enrolled_on) - s.cohort) > 5");
        batch.warnWhere(
                EnrolmentRefusal.COHORT_UNUSUAL, "cohort", "abs(extract(year from s.enrolled_on) - s.cohort) > 1");
    }

    /** Who studies in the programme or has graduated from it holds the place in it. */
    private static void refuseHeld(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                EnrolmentRefusal.GRADUATED_ALREADY,
                "programmeCode",
                "exists (" + SAME + " and e.status = 'GRADUATED') and not exists (" + IDENTICAL + ")",
                batch.institution(),
                batch.institution());
        batch.refuseWhere(
                EnrolmentRefusal.ENROLMENT_ACTIVE_ALREADY,
                "programmeCode",
                "exists (" + SAME + " and e.status in ('ACTIVE', 'RESERVED', 'ON_LEAVE')) and not exists (" + IDENTICAL
                        + ")",
                batch.institution(),
                batch.institution());
        batch.refuse(
                EnrolmentRefusal.ENROLMENT_ACTIVE_ALREADY,
                "programmeCode",
                """
                select line from (select s.line, row_number() over (partition by student_code, programme_code order by line) as n
                    from import_stage s where not exists (%s)) fresh where n > 1""".formatted(IDENTICAL),
                batch.institution());
    }

    private static int seat(StagedRows batch) throws SQLException {
        return batch.update("""
                update enrolment e set school_class = c.id, version = e.version + 1
                from import_stage s
                join student t on t.code = s.student_code
                join school_class c on c.institution = t.institution and c.code = s.class_code
                where t.institution = ? and e.institution = t.institution and e.student = t.id
                  and e.programme_code = s.programme_code and e.enrolled_on = s.enrolled_on
                  and e.school_class is distinct from c.id and e.status in ('ACTIVE', 'RESERVED', 'ON_LEAVE')""", batch.institution());
    }

    private static void refuseUnknown(StagedRows batch) throws SQLException {
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "studentCode",
                "not exists (select from student t where t.institution = ? and t.code = s.student_code"
                        + " and t.merged_into is null)",
                batch.institution());
        batch.refuseWhere(
                ClassRefusal.CLASS_UNKNOWN,
                "classCode",
                "s.class_code is not null and not exists"
                        + " (select from school_class c where c.institution = ? and c.code = s.class_code)",
                batch.institution());
        batch.refuseWhere(
                ClassRefusal.CLASS_OF_ANOTHER_PROGRAMME,
                "classCode",
                "exists (select from school_class c where c.institution = ? and c.code = s.class_code"
                        + " and c.programme_code <> s.programme_code)",
                batch.institution());
        batch.refuseWhere(
                ProgrammeRefusal.PROGRAMME_UNKNOWN,
                "programmeCode",
                "not exists (select from programme p where p.institution = ? and p.code = s.programme_code)",
                batch.institution());
        batch.refuseWhere(
                ProgrammeRefusal.PROGRAMME_RETIRED,
                "programmeCode",
                "not exists (select from programme p where p.institution = ? and p.code = s.programme_code"
                        + " and (p.retired_on is null or p.retired_on > s.enrolled_on))",
                batch.institution());
    }
}
