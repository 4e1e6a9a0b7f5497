package vn.gdnn.records.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;

/** Takes the graduation of an enrolment back, because its recognition is withdrawn. */
@ApplicationScoped
public class ReopenEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentActs acts;
    private final Clock clock;

    ReopenEnrolment(Enrolments enrolments, EnrolmentActs acts, Clock clock) {
        this.enrolments = enrolments;
        this.acts = acts;
        this.clock = clock;
    }

    /** The decision that takes it back, and what it leads to. */
    public record Decision(Aftermath aftermath, String number, LocalDate decidedOn, String reason) {}

    /** What becomes of an enrolment whose graduation is taken back. */
    public enum Aftermath {
        /** The student studies again and may be recognised anew. */
        RETURN(EnrolmentAct.Kind.RETURN),
        EXPULSION(EnrolmentAct.Kind.EXPULSION),
        WITHDRAWAL(EnrolmentAct.Kind.WITHDRAWAL);

        private final EnrolmentAct.Kind act;

        Aftermath(EnrolmentAct.Kind act) {
            this.act = act;
        }
    }

    /** Takes effect today, and is kept as an act on the enrolment; in the transaction that withdraws the recognition. */
    @Transactional(TxType.MANDATORY)
    public void reopen(UUID id, Decision decision, Actor by) {
        var enrolment = enrolments.require(id);
        var kind = decision.aftermath().act;
        enrolment.takeGraduationBack(kind);
        enrolments.store(enrolment);
        acts.append(
                enrolment,
                new ActOnEnrolment.Decision(
                        kind, decision.number(), decision.decidedOn(), LocalDate.now(clock), decision.reason()),
                by);
    }
}
