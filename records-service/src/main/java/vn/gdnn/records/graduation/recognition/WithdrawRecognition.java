package vn.gdnn.records.graduation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.ReopenEnrolment;

/** Withdraws a recognition; who may order that is the caller's to see to. */
@ApplicationScoped
public class WithdrawRecognition {

    private final Recognitions recognitions;
    private final ReopenEnrolment reopenEnrolment;
    private final Clock clock;

    WithdrawRecognition(Recognitions recognitions, ReopenEnrolment reopenEnrolment, Clock clock) {
        this.recognitions = recognitions;
        this.reopenEnrolment = reopenEnrolment;
        this.clock = clock;
    }

    /**
     * The recognition stands no more, and its enrolment is open again or ends as the decision says: only a new recognition
     * makes a graduate of it. False, and nothing is done, where it was withdrawn before. Refuses with
     * WITHDRAWAL_DATE_INVALID a decision to come or older than the one it takes back.
     */
    @Transactional(TxType.MANDATORY)
    public boolean withdraw(String institution, UUID recognition, Withdrawal withdrawal, Actor by) {
        var standing = recognitions.findStandingHeld(institution, recognition);
        standing.ifPresent(found -> {
            var decision = withdrawal.decision();
            requirePlausible(decision, found.decidedOn());
            recognitions.withdraw(institution, recognition, withdrawal, by.subject());
            reopenEnrolment.reopen(
                    found.enrolment(),
                    new ReopenEnrolment.Decision(
                            withdrawal.aftermath(), decision.number(), decision.decidedOn(), withdrawal.reason()),
                    by);
        });
        return standing.isPresent();
    }

    void requirePlausible(Decision decision, LocalDate recognisedOn) {
        if (decision.decidedOn().isBefore(recognisedOn) || decision.decidedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(GraduationRefusal.WITHDRAWAL_DATE_INVALID, recognisedOn.toString());
        }
    }
}
