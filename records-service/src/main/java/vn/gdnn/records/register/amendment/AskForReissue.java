package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.records.register.entry.DiplomaContents;
import vn.gdnn.records.register.entry.Diplomas;

/** Asks that an issued diploma be replaced; it stays in force until another person approves. */
@ApplicationScoped
public class AskForReissue {

    private final Diplomas diplomas;
    private final DiplomaContents contents;
    private final AmendmentRequests requests;
    private final Clock clock;

    AskForReissue(Diplomas diplomas, DiplomaContents contents, AmendmentRequests requests, Clock clock) {
        this.diplomas = diplomas;
        this.contents = contents;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Asks for it; DIPLOMA_REPLACED_ALREADY where another paper took its place before, and what the new paper could not say is
     * refused now, not when it is approved.
     */
    @Transactional
    public Approval ask(UUID diploma, ReissueOrder order, Actor by) {
        var held = diplomas.requireHeld(diploma);
        held.requireOwn();
        held.requireReissuable();
        diplomas.requireUnreplaced(diploma);
        var reissued = contents.current(diploma).content().reissued(order.reissue());
        reissued.holder().requireBornBefore(held.recognisedOn());
        var decision = order.decision();
        if (decision != null) {
            held.requireDecided(decision.on(), LocalDate.now(clock));
        }
        return requests.ask(AmendmentKind.DIPLOMA_REISSUE, held, order.particulars(), by);
    }
}
