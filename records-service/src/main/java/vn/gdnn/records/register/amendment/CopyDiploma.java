package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
 * once the diploma is not in force (decree 23/2015, art. 16 and 17).
 */
@ApplicationScoped
public class CopyDiploma {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final Approvals approvals;
    private final CertifiedCopies copies;
    private final CurrentScope scope;
    private final Clock clock;

    CopyDiploma(
            Diplomas diplomas,
            DiplomaActs acts,
            Approvals approvals,
            CertifiedCopies copies,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.approvals = approvals;
        this.copies = copies;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public CertifiedCopy copy(UUID diploma, CopyRelation relation, @Nullable String purpose, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var held = diplomas.requireHeld(diploma);
        held.requireIssued();
        held.requireNoReissue();
        if (approvals.isPending(institution, diploma)) {
            throw new Refusal(AmendmentRefusal.COPY_REFUSED_PENDING);
        }
        var copy = Ids.next();
        var copyNumber = copies.add(copy, held, new CertifiedCopies.CopyOrder(relation, purpose, today), by);
        acts.append(
                institution,
                diploma,
                DiplomaAct.of(
                        DiplomaAct.Kind.COPIED,
                        today,
                        by,
                        new Basis(relation.name(), null, null, null, purpose, copyNumber)));
        return copies.require(institution, diploma, copy);
    }
}
