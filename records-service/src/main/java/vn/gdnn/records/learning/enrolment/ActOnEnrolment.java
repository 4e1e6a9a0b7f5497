package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Interrupts, resumes or ends an enrolment by a decision. */
@ApplicationScoped
public class ActOnEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentActs acts;
    private final EnrolmentList list;
    private final CurrentScope scope;
    private final Clock clock;

    ActOnEnrolment(Enrolments enrolments, EnrolmentActs acts, EnrolmentList list, CurrentScope scope, Clock clock) {
        this.enrolments = enrolments;
        this.acts = acts;
        this.list = list;
        this.scope = scope;
        this.clock = clock;
    }

    /** What was decided, and from when on. */
    public record Decision(
            EnrolmentAct.Kind kind,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            @Nullable String reason) {}

    @Transactional
    public EnrolmentEntry act(UUID id, long expectedVersion, Decision decision, Actor by) {
        var institution = scope.institution();
        var enrolment = enrolments.require(id);
        Versions.require(expectedVersion, enrolment.version());
        if (decision.kind() == EnrolmentAct.Kind.TRANSFER) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_ACT_NOT_POSSIBLE);
        }
        requirePlausible(decision, enrolment, acts.all(institution, id));
        enrolment.act(decision.kind(), decision.effectiveOn());
        enrolments.store(enrolment);
        acts.append(enrolment, decision, by);
        return list.find(id);
    }

    private void requirePlausible(Decision decision, Enrolment enrolment, List<EnrolmentAct> earlier) {
        var today = LocalDate.now(clock);
        var from = earlier.isEmpty()
                ? enrolment.enrolledOn()
                : earlier.get(earlier.size() - 1).effectiveOn();
        if (decision.decidedOn().isAfter(today)
                || decision.effectiveOn().isAfter(today)
                || decision.effectiveOn().isBefore(from)) {
            throw new Refusal(EnrolmentRefusal.ENROLMENT_ACT_DATE_INVALID);
        }
    }
}
