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

    private static final String ENTRIES = """
            from enrolment e
            join student s on s.institution = e.institution and s.id = e.student
            cross join lateral (
                select o.id from student o
                where o.institution = s.institution and o.personal_number_hash = s.personal_number_hash
                union all
                select o.id from student o
                where o.institution = s.institution and o.legacy_number_hash = s.legacy_number_hash
                union all
                select o.id from student o
                where o.institution = s.institution and o.passport_hash = s.passport_hash) twin
            """;

    private final Database database;

    SamePerson(Database database) {
        this.database = database;
    }

    /** Nobody else recognises these people, by whichever of their entries, before this transaction ends. */
    void hold(String institution, UUID[] enrolments) {
        database.list(row -> 1, """
                select 1 from student h where h.institution = ? and h.id in (
                    select e.student from enrolment e where e.institution = ? and e.id = any (?::uuid[])
                    union
                    select twin.id %s where e.institution = ? and e.id = any (?::uuid[]))
                order by h.id for no key update""".formatted(ENTRIES), institution, institution, enrolments, institution, enrolments);
    }

    /**
     * Refuses with GRADUATED_UNDER_ANOTHER_ENTRY where another entry with the same number has graduated from the same
     * programme, or is about to with them: the two are to be merged, or one of the numbers is wrong.
     */
    void requireFirst(String institution, UUID[] enrolments) {
        database.find(
                        row -> row.uuid("enrolment"),
                        "select e.id as enrolment " + ENTRIES + """
                        join enrolment h on h.institution = e.institution and h.student = twin.id
                             and h.student <> e.student and h.programme_code = e.programme_code
                             and (h.status = 'GRADUATED' or h.id = any (?::uuid[]))
                        where e.institution = ? and e.id = any (?::uuid[]) order by e.id limit 1""",
                        enrolments,
                        institution,
                        enrolments)
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
