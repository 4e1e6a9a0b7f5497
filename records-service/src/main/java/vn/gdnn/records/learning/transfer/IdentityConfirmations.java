package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;

/** What was asked about the person of an offer and decided, oldest first; who looked is noted. */
@ApplicationScoped
public class IdentityConfirmations {

    private final TransferOffers offers;
    private final Approvals approvals;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    IdentityConfirmations(TransferOffers offers, Approvals approvals, AccessLog accessLog, CurrentScope scope) {
        this.offers = offers;
        this.approvals = approvals;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    @Transactional
    public List<Approval> list(UUID offer) {
        var institution = scope.institution();
        offers.requireTo(institution, offer);
        var asked = approvals.list(institution, TransferPeople.KIND, offer);
        accessLog.note(
                institution,
                asked.stream().map(TransferPeople::student).distinct().toList(),
                "identity confirmations");
        return asked;
    }
}
