package vn.gdnn.records.learning.transfer.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.learning.transfer.OfferedResult;
import vn.gdnn.records.learning.transfer.ReadTransfers;
import vn.gdnn.records.learning.transfer.TransferOffer;

/** An offer; what it hands over is shown when one is opened. */
record OfferView(
        UUID id,
        String fromInstitution,
        String toInstitution,
        TransferOffer.Status status,
        String decisionNumber,
        LocalDate decidedOn,
        String fullName,
        BirthDate dateOfBirth,
        @Nullable String personalNumber,
        String programmeName,
        String ruleSet,
        List<OfferedResult> results) {

    static OfferView of(TransferOffer offer) {
        return of(new ReadTransfers.Opened(offer, null, List.of()));
    }

    static OfferView of(ReadTransfers.Opened opened) {
        var offer = opened.offer();
        return new OfferView(
                offer.id(),
                offer.institution(),
                offer.toInstitution(),
                offer.status(),
                offer.decision().number(),
                offer.decision().decidedOn(),
                offer.person().fullName(),
                offer.person().dateOfBirth(),
                opened.personalNumber(),
                offer.person().programmeName(),
                offer.person().ruleSet(),
                opened.results());
    }
}
