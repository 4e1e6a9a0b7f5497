package vn.gdnn.records.learning.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.result.ExemptedModules;
import vn.gdnn.records.learning.result.ExemptionRequest;

/** Agrees to a request, so that it counts from now on, or rejects it. */
@ApplicationScoped
public class DecideExemption {

    private final ExemptedModules exempted;
    private final CheckExemption check;
    private final Approvals approvals;
    private final CurrentScope scope;

    DecideExemption(ExemptedModules exempted, CheckExemption check, Approvals approvals, CurrentScope scope) {
        this.exempted = exempted;
        this.check = check;
        this.approvals = approvals;
        this.scope = scope;
    }

    /** Refuses with APPROVAL_BY_REQUESTER who asked, and with what stands in the way now. */
    @Transactional
    public ExemptionRequest approve(UUID request, Actor by) {
        var institution = scope.institution();
        approvals.approve(institution, AskForExemption.KIND, request, only(request), by);
        check.requirePossible(find(request));
        exempted.agree(institution, request);
        return find(request);
    }

    @Transactional
    public Approval reject(UUID request, String reason, Actor by) {
        var approval = only(request);
        return approvals.reject(scope.institution(), AskForExemption.KIND, request, approval, reason, by);
    }

    private ExemptionRequest find(UUID request) {
        return exempted.find(scope.institution(), request)
                .orElseThrow(() -> new Refusal(ExemptionRefusal.EXEMPTION_REQUEST_NOT_FOUND));
    }

    /** A request has one approval, made with it. */
    private UUID only(UUID request) {
        return approvals.list(scope.institution(), AskForExemption.KIND, request).stream()
                .map(Approval::id)
                .findFirst()
                .orElseThrow(() -> new Refusal(ExemptionRefusal.EXEMPTION_REQUEST_NOT_FOUND));
    }
}
