package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaActs;
import vn.gdnn.records.register.entry.Diplomas;

/**
 * Gives certified copies from the register, as many as are asked for; none while a correction or revocation waits or
 * once the diploma is not in force (decree 23/2015, art. 16 and 17). Who asks instead of the holder is taken down.
 */
@ApplicationScoped
public class CopyDiploma {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final Approvals approvals;
    private final CertifiedCopies copies;
    private final CopyClock copyClock;
    private final CurrentScope scope;

    CopyDiploma(
            Diplomas diplomas,
            DiplomaActs acts,
            Approvals approvals,
            CertifiedCopies copies,
            CopyClock copyClock,
            CurrentScope scope) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.approvals = approvals;
        this.copies = copies;
        this.copyClock = copyClock;
        this.scope = scope;
    }

    /** Gives one; COPY_REQUESTER_REQUIRED where another than the holder asks and is not named. */
    @Transactional
    public CertifiedCopy copy(UUID diploma, CopyOrder order, Actor by) {
        var institution = scope.institution();
        if ((order.relation() == CopyRelation.HOLDER) != (order.requester() == null)) {
            throw new Refusal(AmendmentRefusal.COPY_REQUESTER_REQUIRED);
        }
        var held = diplomas.requireHeld(diploma);
        held.requireIssued();
        held.requireNoReissue();
        if (approvals.isPending(institution, diploma)) {
            throw new Refusal(AmendmentRefusal.COPY_REFUSED_PENDING);
        }
        var days = copyClock.days(held, order.receivedAt());
        var copy = Ids.next();
        var copyNumber = copies.add(copy, held, order, days, by);
        acts.append(
                institution,
                diploma,
                DiplomaAct.of(
                        DiplomaAct.Kind.COPIED,
                        days.copiedOn(),
                        by,
                        new Basis(order.relation().name(), null, null, null, order.purpose(), copyNumber)));
        return copies.require(institution, diploma, copy);
    }
}
