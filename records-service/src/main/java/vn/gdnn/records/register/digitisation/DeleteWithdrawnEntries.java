package vn.gdnn.records.register.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gdnn.kit.approvals.WithdrawApproval.Withdrawn;

/** The lines of a file that whoever sent it has taken back do not wait any longer. */
@ApplicationScoped
class DeleteWithdrawnEntries {

    private final WaitingEntries waiting;

    DeleteWithdrawnEntries(WaitingEntries waiting) {
        this.waiting = waiting;
    }

    void on(@Observes Withdrawn withdrawn) {
        if (withdrawn.kind().equals(OldEntryRequests.KIND.name())) {
            waiting.deleteAll(withdrawn.institution(), withdrawn.subject());
        }
    }
}
