package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.TransferEnrolment;

/** Ends the old school's enrolment because the school it was offered to accepts. */
@ApplicationScoped
class ReleaseStudent {

    private final TransferOffers offers;
    private final TransferEnrolment transferEnrolment;

    ReleaseStudent(TransferOffers offers, TransferEnrolment transferEnrolment) {
        this.offers = offers;
        this.transferEnrolment = transferEnrolment;
    }

    /** Runs in the old school's scope; again for the same enrolment of the new one, it changes nothing. */
    void release(TransferOffer offered, String receiver, UUID enrolment, Actor by) {
        var offer = offers.requireHeld(offered.institution(), offered.id());
        if (!offer.toInstitution().equals(receiver)
                || offer.status() == TransferOffer.Status.WITHDRAWN
                || !offers.accept(offer, enrolment)) {
            throw new Refusal(TransferRefusal.TRANSFER_NOT_OPEN);
        }
        if (offer.status() == TransferOffer.Status.OFFERED) {
            transferEnrolment.transfer(
                    offer.enrolment(),
                    offer.decision().number(),
                    offer.decision().decidedOn(),
                    by);
        }
    }
}
