package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Takes an offer back for the school that made it, or rejects it for the one that it was made to. */
@ApplicationScoped
public class AnswerStaffTransfer {

    private final StaffTransfers transfers;
    private final CurrentScope scope;

    AnswerStaffTransfer(StaffTransfers transfers, CurrentScope scope) {
        this.transfers = transfers;
        this.scope = scope;
    }

    /** The other school sees it no more. */
    @Transactional
    public StaffTransfer withdraw(UUID id, long expectedVersion, String by) {
        var offer = transfers.requireFrom(scope.institution(), id);
        Versions.require(expectedVersion, offer.version());
        transfers.answer(offer, StaffTransfer.Status.WITHDRAWN, by, null);
        return transfers.require(id);
    }

    @Transactional
    public StaffTransfer reject(UUID id, String reason, String by) {
        var offer = transfers.requireTo(scope.institution(), id);
        transfers.answer(offer, StaffTransfer.Status.REJECTED, by, reason);
        return transfers.require(id);
    }
}
