package vn.gdnn.records.learning.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.enrolment.EnrolmentList;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.transcript.Transcript;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Offers a student with the results earned to another school, or takes the offer back. */
@ApplicationScoped
public class OfferTransfer {

    private final Enrolments enrolments;
    private final EnrolmentList list;
    private final Transcripts transcripts;
    private final TransferOffers offers;
    private final CurrentScope scope;
    private final Clock clock;

    OfferTransfer(
            Enrolments enrolments,
            EnrolmentList list,
            Transcripts transcripts,
            TransferOffers offers,
            CurrentScope scope,
            Clock clock) {
        this.enrolments = enrolments;
        this.list = list;
        this.transcripts = transcripts;
        this.offers = offers;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public TransferOffer offer(UUID enrolmentId, String toInstitution, TransferOffer.Decision decision, Actor by) {
        var institution = scope.institution();
        if (toInstitution.equals(institution)) {
            throw new Refusal(TransferRefusal.TRANSFER_TO_ITSELF);
        }
        var enrolment = enrolments.requireHeld(enrolmentId);
        enrolment.requireActive();
        if (decision.decidedOn().isAfter(LocalDate.now(clock))
                || decision.decidedOn().isBefore(enrolment.enrolledOn())) {
            throw new Refusal(TransferRefusal.TRANSFER_DATE_INVALID);
        }
        var transcript = transcripts.read(enrolment);
        var entry = list.read(enrolmentId);
        var draft = new TransferOffers.Draft(
                Ids.next(),
                institution,
                toInstitution,
                enrolmentId,
                enrolment.student(),
                decision,
                entry.programme().name(),
                transcript.rules().name());
        offers.add(draft, results(transcript), by);
        return offers.require(draft.id());
    }

    @Transactional
    public TransferOffer withdraw(UUID id, long expectedVersion) {
        var offer = offers.requireHeld(scope.institution(), id);
        Versions.require(expectedVersion, offer.version());
        if (offer.status() != TransferOffer.Status.OFFERED) {
            throw new Refusal(TransferRefusal.TRANSFER_NOT_OPEN);
        }
        offers.bring(offer, TransferOffer.Status.WITHDRAWN);
        return offers.require(id);
    }

    private static List<OfferedResult> results(Transcript transcript) {
        return transcript.lines().stream()
                .filter(line -> line.score10() != null)
                .map(line -> new OfferedResult(
                        line.module().code(),
                        line.module().name(),
                        line.module().credits(),
                        requireNonNull(line.score10()),
                        line.letter(),
                        line.passed(),
                        line.hardest()))
                .toList();
    }
}
