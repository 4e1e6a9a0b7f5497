package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.EnrolmentRefusal;

/** Which days a decision about graduates may bear: none to come, and none before what it rests on. */
@ApplicationScoped
public class DecisionDays {

    private final Database database;
    private final Clock clock;

    DecisionDays(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Ground(UUID enrolment, String module, LocalDate day) {}

    /**
     * Refuses with DECISION_DATE_INVALID a day to come or before one of them enrolled, and with DECISION_BEFORE_RESULT a day
     * before an own result was posted or corrected or a module exempted; with ENROLLED_BEFORE_BIRTH who was not born by then.
     * What was taken over from elsewhere may be older or newer.
     */
    @Transactional(TxType.MANDATORY)
    public void require(String institution, List<UUID> enrolments, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(GraduationRefusal.DECISION_DATE_INVALID, day.toString());
        }
        requireBornBefore(institution, enrolments);
        database.find(
                        row -> new Ground(row.uuid("enrolment"), row.text("module"), row.date("day")),
                        """
                        select e.id as enrolment, g.module, g.day from enrolment e
                        cross join lateral (
                            select '' as module, e.enrolled_on as day
                            union all
                            select m.module_code, m.posted_on from module_result m
                            where m.institution = e.institution and m.enrolment = e.id
                            union all
                            select m.module_code, c.decided_on from module_result m
                            join result_correction c on c.institution = m.institution and c.result = m.id
                            where m.institution = e.institution and m.enrolment = e.id
                            union all
                            select f.taken_as, c.decided_on from exemption x
                            cross join lateral earlier_of(x.institution, x.enrolment) f
                            join module_result m on m.institution = e.institution and m.enrolment = f.enrolment
                                 and m.module_code = f.module_code
                            join result_correction c on c.institution = m.institution and c.result = m.id
                            where x.institution = e.institution and x.enrolment = e.id and x.from_enrolment is not null
                            union all
                            select x.module_code, q.decided_on from exemption x
                            join exemption_request q on q.institution = x.institution and q.id = x.request
                            where x.institution = e.institution and x.enrolment = e.id and q.agreed_at is not null) g
                        where e.institution = ? and e.id = any (?::uuid[]) and g.day > ?
                        order by g.module, g.day desc, e.id limit 1""",
                        institution,
                        enrolments.toArray(UUID[]::new),
                        day)
                .ifPresent(ground -> {
                    throw ground.module().isEmpty()
                            ? new Refusal(GraduationRefusal.DECISION_DATE_INVALID, day.toString())
                            : new Refusal(
                                    GraduationRefusal.DECISION_BEFORE_RESULT,
                                    day.toString(),
                                    ground.module(),
                                    ground.day().toString(),
                                    ground.enrolment().toString());
                });
    }

    /** A date of birth may have been corrected since the enrolment. */
    private void requireBornBefore(String institution, List<UUID> enrolments) {
        database.find(row -> true, """
                        select 1 from enrolment e join student s on s.institution = e.institution and s.id = e.student
                        where e.institution = ? and e.id = any (?::uuid[]) and last_birth_day(s.date_of_birth) >= e.enrolled_on limit 1""", institution, enrolments.toArray(UUID[]::new))
                .ifPresent(unborn -> {
                    throw new Refusal(EnrolmentRefusal.ENROLLED_BEFORE_BIRTH);
                });
    }
}
