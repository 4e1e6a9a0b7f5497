package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gdnn.kit.approvals.WithdrawApproval.Withdrawn;
import vn.gdnn.kit.jobs.JobStatus;
import vn.gdnn.kit.jobs.Jobs;

/** An order that was taken back does not wait for a signature any more. */
@ApplicationScoped
class CancelWithdrawnOrder {

    private final Jobs jobs;

    CancelWithdrawnOrder(Jobs jobs) {
        this.jobs = jobs;
    }

    void on(@Observes Withdrawn withdrawn) {
        if (withdrawn.kind().equals(DiplomaIssue.NAME)
                && jobs.find(withdrawn.subject()).status() == JobStatus.WAITING) {
            jobs.cancel(withdrawn.subject());
        }
    }
}
