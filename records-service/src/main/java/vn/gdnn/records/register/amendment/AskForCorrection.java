package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.entry.DiplomaContents;
import vn.gdnn.records.register.entry.Diplomas;

/** Asks that an issued diploma say something else of its holder; nothing changes until another person approves. */
@ApplicationScoped
public class AskForCorrection {

    private final Diplomas diplomas;
    private final DiplomaContents contents;
    private final AmendmentRequests requests;
    private final Clock clock;

    AskForCorrection(Diplomas diplomas, DiplomaContents contents, AmendmentRequests requests, Clock clock) {
        this.diplomas = diplomas;
        this.contents = contents;
        this.requests = requests;
        this.clock = clock;
    }

    @Transactional
    public Approval ask(UUID diploma, Correction correction, Actor by) {
        var held = diplomas.requireHeld(diploma);
        held.requireAmendable(correction.decidedOn(), LocalDate.now(clock));
        var current = contents.current(diploma).content();
        var corrected = current.corrected(correction.holder());
        if (corrected.equals(current)) {
            throw new Refusal(AmendmentRefusal.CORRECTION_EMPTY);
        }
        corrected.holder().requireBornBefore(held.recognisedOn());
        return requests.ask(AmendmentKind.DIPLOMA_CORRECTION, held, correction.particulars(), by);
    }
}
