package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** Whether a person has graduated at the same level and in the same occupation by another programme of the school. */
@ApplicationScoped
class HeldQualifications {

    private final Database database;

    HeldQualifications(Database database) {
        this.database = database;
    }

    private record Held(String programme, UUID enrolment) {}

    /**
     * Refuses with QUALIFICATION_HELD_ALREADY where one of them has, or gets two at once, unless the recognition says why a
     * second one is given.
     */
    void require(String institution, List<Recognition> graduates) {
        var unexplained = graduates.stream()
                .filter(recognition -> recognition.reason() == null)
                .toList();
        database.find(
                        row -> new Held(row.text("programme_code"), row.uuid("enrolment")),
                        """
                        select h.programme_code, e.id as enrolment from enrolment e
                        join programme p on p.institution = e.institution and p.id = e.programme
                             and p.version = e.programme_version
                        join enrolment h on h.institution = e.institution and h.student = e.student
                             and h.programme_code <> e.programme_code
                             and (h.status = 'GRADUATED' or h.id = any (?::uuid[]))
                        join programme q on q.institution = h.institution and q.id = h.programme
                             and q.version = h.programme_version
                        where e.institution = ? and e.id = any (?::uuid[]) and q.level = p.level
                          and q.occupation_code = p.occupation_code
                        order by e.id, h.id limit 1""",
                        ids(graduates),
                        institution,
                        ids(unexplained))
                .ifPresent(held -> {
                    throw new Refusal(
                            GraduationRefusal.QUALIFICATION_HELD_ALREADY,
                            held.programme(),
                            held.enrolment().toString());
                });
    }

    private static UUID[] ids(List<Recognition> recognitions) {
        return recognitions.stream().map(Recognition::enrolment).toArray(UUID[]::new);
    }
}
