package vn.gdnn.records.credentials.reseal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.approvals.WithdrawApproval.Withdrawn;
import vn.gdnn.kit.jobs.JobStatus;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Lets a job that seals anew start, or ends it before it did anything. */
@ApplicationScoped
public class DecideResealing {

    private final InstitutionKeys keys;
    private final Approvals approvals;
    private final Jobs jobs;
    private final CurrentScope scope;

    DecideResealing(InstitutionKeys keys, Approvals approvals, Jobs jobs, CurrentScope scope) {
        this.keys = keys;
        this.approvals = approvals;
        this.jobs = jobs;
        this.scope = scope;
    }

    /** Another person than who asked approves, and the job starts. */
    @Transactional
    public Approval approve(String keyId, UUID request, Actor by) {
        var institution = scope.institution();
        var subject = AskForResealing.subject(keyId);
        var approved = approvals.approve(institution, AskForResealing.KIND, subject, request, by);
        jobs.release(institution, job(approved));
        return approved;
    }

    /** Another person than who asked rejects, and the job ends before it did anything. */
    @Transactional
    public Approval reject(String keyId, UUID request, String reason, Actor by) {
        var institution = scope.institution();
        var subject = AskForResealing.subject(keyId);
        var rejected = approvals.reject(institution, AskForResealing.KIND, subject, request, reason, by);
        cancel(rejected);
        return rejected;
    }

    /** What was taken back does not wait for an approval any more. */
    void on(@Observes Withdrawn withdrawn) {
        if (withdrawn.kind().equals(AskForResealing.KIND)) {
            approvals.list(withdrawn.institution(), withdrawn.kind(), withdrawn.subject()).stream()
                    .filter(approval -> approval.ruling() != null && !approval.wasApproved())
                    .forEach(this::cancel);
        }
    }

    private void cancel(Approval ended) {
        if (jobs.find(job(ended)).status() == JobStatus.WAITING) {
            jobs.cancel(job(ended));
        }
    }

    /** What was asked for of a key and decided, oldest first; SIGNING_KEY_NOT_FOUND where the school has no such key. */
    @Transactional
    public List<Approval> list(String keyId) {
        var institution = scope.institution();
        keys.require(institution, keyId);
        return approvals.list(institution, AskForResealing.KIND, AskForResealing.subject(keyId));
    }

    private static UUID job(Approval approval) {
        return UUID.fromString(approval.particulars().getOrDefault("job", ""));
    }
}
