package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
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
        var institution = scope.institution();
        var offer = transfers.require(id);
        require(offer.schools().from().equals(institution));
        Versions.require(expectedVersion, offer.version());
        transfers.answer(offer, StaffTransfer.Status.WITHDRAWN, by, null);
        return transfers.require(id);
    }

    @Transactional
    public StaffTransfer reject(UUID id, String reason, String by) {
        var institution = scope.institution();
        var offer = transfers.require(id);
        require(offer.schools().to().equals(institution));
        transfers.answer(offer, StaffTransfer.Status.REJECTED, by, reason);
        return transfers.require(id);
    }

    /** What is the other school's to do is answered as what nobody offered. */
    private static void require(boolean own) {
        if (!own) {
            throw new Refusal(TransferRefusal.TRANSFER_OFFER_NOT_FOUND);
        }
    }
}
