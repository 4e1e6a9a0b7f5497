package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** Whether somebody who is entered twice at a school, under one identity number, would graduate twice. */
@ApplicationScoped
class SamePerson {

    private final Database database;

    SamePerson(Database database) {
        this.database = database;
    }

    /**
     * Refuses with GRADUATED_UNDER_ANOTHER_ENTRY where another entry with the same number has graduated from the same
     * programme: the two are to be merged, or one of the numbers is wrong.
     */
    void requireFirst(String institution, List<UUID> enrolments) {
        database.find(row -> row.uuid("enrolment"), """
                        select e.id as enrolment from enrolment e
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
                        join enrolment h on h.institution = e.institution and h.student = twin.id
                             and h.student <> e.student and h.programme_code = e.programme_code
                             and h.status = 'GRADUATED'
                        where e.institution = ? and e.id = any (?::uuid[]) order by e.id limit 1""", institution, enrolments.toArray(UUID[]::new))
                .ifPresent(enrolment -> {
                    throw new Refusal(GraduationRefusal.GRADUATED_UNDER_ANOTHER_ENTRY, enrolment.toString());
                });
    }
}
