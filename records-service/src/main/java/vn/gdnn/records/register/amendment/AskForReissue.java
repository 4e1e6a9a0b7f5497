package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.register.entry.Diplomas;

/** Asks that an issued diploma be replaced; it stays in force until another person approves. */
@ApplicationScoped
public class AskForReissue {

    private final Diplomas diplomas;
    private final Approvals approvals;
    private final CurrentScope scope;

    AskForReissue(Diplomas diplomas, Approvals approvals, CurrentScope scope) {
        this.diplomas = diplomas;
        this.approvals = approvals;
        this.scope = scope;
    }

    @Transactional
    public Approval ask(UUID diploma, ReissueOrder order, Actor by) {
        var institution = scope.institution();
        var held = diplomas.requireHeld(diploma);
        held.requireOwn();
        held.requireIssued();
        var kind = AmendmentKind.DIPLOMA_REISSUE.name();
        var request = approvals.ask(institution, kind, diploma, order.particulars(), by);
        return approvals.require(institution, kind, diploma, request);
    }
}
