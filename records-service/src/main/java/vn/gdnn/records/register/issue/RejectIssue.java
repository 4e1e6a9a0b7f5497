package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The head, or the deputy assigned, does not sign an order: the job is cancelled, the reason stays on record. */
@ApplicationScoped
public class RejectIssue {

    private final Jobs jobs;
    private final Approvals approvals;
    private final CurrentScope scope;

    RejectIssue(Jobs jobs, Approvals approvals, CurrentScope scope) {
        this.jobs = jobs;
        this.approvals = approvals;
        this.scope = scope;
    }

    @Transactional
    public Approval reject(UUID job, String reason, Actor by) {
        var institution = scope.institution();
        jobs.require(job, DiplomaIssue.NAME);
        var waiting = approvals.list(institution, DiplomaIssue.NAME, job).get(0);
        var rejected = approvals.reject(institution, DiplomaIssue.NAME, job, waiting.id(), reason, by);
        jobs.cancel(job);
        return rejected;
    }
}
