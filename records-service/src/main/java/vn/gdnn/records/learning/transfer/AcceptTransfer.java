package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.learning.result.TransferredResult;

/**
 * Accepts an offered student, in three steps of which each holds by itself and may be repeated: the new school checks,
 * the old one lets go, the new one takes over. No step sees more than one school's rows and the offer.
 */
@ApplicationScoped
public class AcceptTransfer {

    private final AdmitStudent admitStudent;
    private final ReleaseStudent releaseStudent;
    private final CurrentScope scope;

    AcceptTransfer(AdmitStudent admitStudent, ReleaseStudent releaseStudent, CurrentScope scope) {
        this.admitStudent = admitStudent;
        this.releaseStudent = releaseStudent;
        this.scope = scope;
    }

    /** The new school's enrolment, and which of its modules each offered one counts as. */
    public record Acceptance(UUID enrolment, Map<String, String> originOfModule) {

        public Acceptance {
            originOfModule = Map.copyOf(originOfModule);
        }
    }

    /** The offer as accepted, and the results taken over. */
    public record Accepted(TransferOffer offer, List<TransferredResult> recognised) {}

    public Accepted accept(UUID offerId, Acceptance acceptance, Actor by) {
        var receiver = scope.institution();
        var offer = admitStudent.check(offerId, acceptance);
        CurrentScope.runInTransaction(
                new Scope.Institution(offer.institution()),
                () -> releaseStudent.release(offer, receiver, acceptance.enrolment(), by));
        return admitStudent.admit(offerId, acceptance, by);
    }
}
