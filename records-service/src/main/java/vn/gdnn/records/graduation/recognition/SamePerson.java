package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/**
 * Whether somebody would graduate twice who is entered twice: at a school under one identity number, or at another school by
 * a link of the ministry.
 */
@ApplicationScoped
class SamePerson {

    /** The graduates, then their entries under the same number; each is kept, or a planner without statistics starts elsewhere. */
    private static final String TWINS = """
            with graduate as materialized (
                select institution, id, student, programme_code from enrolment
                where institution = ? and id = any (?::uuid[])),
            twin as materialized (
                select g.institution, g.id as enrolment, g.student, g.programme_code, other.id
                from graduate g
                join student s on s.institution = g.institution and s.id = g.student
                cross join lateral (
                    select o.id from student o
                    where o.institution = s.institution and o.personal_number_hash = s.personal_number_hash
                    union all
                    select o.id from student o
                    where o.institution = s.institution and o.legacy_number_hash = s.legacy_number_hash
                    union all
                    select o.id from student o
                    where o.institution = s.institution and o.passport_hash = s.passport_hash) other)
            """;

    private final Database database;

    SamePerson(Database database) {
        this.database = database;
    }

    /** Nobody else recognises these people, by whichever of their entries, before this transaction ends. */
    void hold(String institution, UUID[] enrolments) {
        database.list(row -> 1, TWINS + """
                select 1 from student where institution = ?
                and id = any (array(select student from graduate union select id from twin))
                order by id for no key update""", institution, enrolments, institution);
    }

    /**
     * Refuses with GRADUATED_UNDER_ANOTHER_ENTRY where another entry with the same number has graduated from the same
     * programme, or is about to with them: the two are to be merged, or one of the numbers is wrong.
     */
    void requireFirst(String institution, UUID[] enrolments) {
        database.find(row -> row.uuid("enrolment"), TWINS + """
                        select t.enrolment from twin t
                        join enrolment h on h.institution = t.institution and h.student = t.id
                             and h.programme_code = t.programme_code
                             and (h.status = 'GRADUATED' or h.id = any (?::uuid[]))
                        where t.id <> t.student order by t.enrolment limit 1""", institution, enrolments, enrolments)
                .ifPresent(enrolment -> {
                    throw new Refusal(GraduationRefusal.GRADUATED_UNDER_ANOTHER_ENTRY, enrolment.toString());
                });
    }

    /**
     * Refuses with QUALIFICATION_HELD_ELSEWHERE where one of them has graduated at another school at the same level and in
     * the same occupation, unless the recognition says why a second one is given; which school, it does not say.
     */
    void requireExplained(List<Recognition> graduates) {
        var unexplained = graduates.stream()
                .filter(recognition -> recognition.reason() == null)
                .map(Recognition::enrolment)
                .toArray(UUID[]::new);
        database.find(
                        row -> row.uuid("enrolment"),
                        "select g.enrolment from graduated_elsewhere(?::uuid[]) as g (enrolment) order by 1 limit 1",
                        (Object) unexplained)
                .ifPresent(enrolment -> {
                    throw new Refusal(GraduationRefusal.QUALIFICATION_HELD_ELSEWHERE, enrolment.toString());
                });
    }
}
