package vn.gdnn.records.register.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Rejects what waits for approval; the request stays on record with the reason. */
@ApplicationScoped
public class RejectAmendment {

    private final Approvals approvals;
    private final CurrentScope scope;

    RejectAmendment(Approvals approvals, CurrentScope scope) {
        this.approvals = approvals;
        this.scope = scope;
    }

    @Transactional
    public Approval reject(AmendmentKind kind, UUID diploma, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        return approvals.reject(institution, kind.name(), diploma, request, reason, by);
    }
}
