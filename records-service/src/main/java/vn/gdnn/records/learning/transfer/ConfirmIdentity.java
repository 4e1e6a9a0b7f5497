package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;

/**
 * Two people of the new school confirm that its student is the one offered, where no personal number says so. The acceptance
 * follows as ever.
 */
@ApplicationScoped
public class ConfirmIdentity {

    private final TransferOffers offers;
    private final Enrolments enrolments;
    private final TransferPeople people;
    private final Approvals approvals;
    private final CurrentScope scope;

    ConfirmIdentity(
            TransferOffers offers,
            Enrolments enrolments,
            TransferPeople people,
            Approvals approvals,
            CurrentScope scope) {
        this.offers = offers;
        this.enrolments = enrolments;
        this.people = people;
        this.approvals = approvals;
        this.scope = scope;
    }

    /**
     * TRANSFER_OF_ANOTHER_PERSON where numbers or birth dates contradict it: that is nobody's to confirm. A date that says
     * less than the other contradicts it in nothing.
     */
    @Transactional
    public Approval ask(UUID offerId, UUID enrolmentId, String evidence, Actor by) {
        var offer = offers.requireTo(scope.institution(), offerId);
        var enrolment = enrolments.requireHeld(enrolmentId);
        people.requireNotAnother(enrolment.institution(), enrolment.student(), offer);
        var known = people.known(enrolment.institution(), enrolment.student());
        var asked = Map.of(
                "studentId", enrolment.student().toString(),
                "enrolmentId", enrolmentId.toString(),
                "studentName", known.fullName(),
                "studentDateOfBirth", known.dateOfBirth().written(),
                "offeredName", offer.person().fullName(),
                "dateOfBirth", offer.person().dateOfBirth().written(),
                "evidence", evidence);
        var place = "/api/records/v1/transfer-offers/" + offerId + "/identity-confirmations/{request}/approval";
        return approvals.ask(scope.institution(), TransferPeople.KIND, offerId, asked, place, by);
    }

    @Transactional
    public Approval approve(UUID offerId, UUID request, Actor by) {
        offers.requireTo(scope.institution(), offerId);
        return approvals.approve(scope.institution(), TransferPeople.KIND, offerId, request, by);
    }

    @Transactional
    public Approval reject(UUID offerId, UUID request, String reason, Actor by) {
        offers.requireTo(scope.institution(), offerId);
        return approvals.reject(scope.institution(), TransferPeople.KIND, offerId, request, reason, by);
    }
}
