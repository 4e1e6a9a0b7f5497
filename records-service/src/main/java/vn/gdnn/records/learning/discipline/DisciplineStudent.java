package vn.gdnn.records.learning.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.Term;

/** Records a decision that disciplines a student, and shows what is on record. */
@ApplicationScoped
public class DisciplineStudent {

    private final Enrolments enrolments;
    private final Disciplines disciplines;
    private final CurrentScope scope;
    private final AccessLog accessLog;
    private final Clock clock;

    DisciplineStudent(
            Enrolments enrolments, Disciplines disciplines, CurrentScope scope, AccessLog accessLog, Clock clock) {
        this.enrolments = enrolments;
        this.disciplines = disciplines;
        this.scope = scope;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** What is imposed, in which semester, by which decision. */
    public record Sanction(Discipline.Level level, Term term, Discipline.Decision decision) {}

    @Transactional
    public Discipline discipline(UUID enrolmentId, Sanction sanction, Actor by) {
        var institution = scope.institution();
        var enrolment = enrolments.requireHeld(enrolmentId);
        var decision = sanction.decision();
        if (decision.decidedOn().isAfter(LocalDate.now(clock)) || !decision.isPlausible(enrolment.enrolledOn())) {
            throw new Refusal(DisciplineRefusal.DISCIPLINE_DATE_INVALID);
        }
        var discipline =
                new Discipline(Ids.next(), sanction.level(), sanction.term(), decision, by.subject(), clock.instant());
        disciplines.add(institution, enrolmentId, discipline);
        return discipline;
    }

    /** All discipline of an enrolment; the reading is noted. */
    @Transactional
    public List<Discipline> list(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        accessLog.note(enrolment.institution(), enrolment.student(), "discipline");
        return disciplines.list(enrolment.institution(), enrolmentId);
    }
}
