package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.people.institution.Signers;
import vn.gdnn.records.register.entry.PaperRoom;

/** The head, or the deputy assigned, signs all diplomas of a job and thereby lets it start. */
@ApplicationScoped
public class SignIssue {

    private final Jobs jobs;
    private final IssueOrders orders;
    private final Approvals approvals;
    private final Signers signers;
    private final CurrentScope scope;

    SignIssue(Jobs jobs, IssueOrders orders, Approvals approvals, Signers signers, CurrentScope scope) {
        this.jobs = jobs;
        this.orders = orders;
        this.approvals = approvals;
        this.signers = signers;
        this.scope = scope;
    }

    @Transactional
    public void sign(UUID job, @Nullable String title, @Nullable String assignmentDecision, Actor by) {
        var institution = scope.institution();
        jobs.require(job, DiplomaIssue.NAME);
        var waiting = approvals.list(institution, DiplomaIssue.NAME, job).get(0);
        approvals.approve(institution, DiplomaIssue.NAME, job, waiting.id(), by);
        var signer = signers.require(institution, title, assignmentDecision);
        PaperRoom.requireSigner(signer.fullName(), signer.title());
        orders.sign(
                institution, job, new IssueOrders.Signer(signer.as(by), signer.title(), signer.assignmentDecision()));
        jobs.release(institution, job);
    }
}
