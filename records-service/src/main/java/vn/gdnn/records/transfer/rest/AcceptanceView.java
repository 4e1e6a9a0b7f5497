package vn.gdnn.records.transfer.rest;

import java.util.List;
import vn.gdnn.records.result.RecognisedResult;
import vn.gdnn.records.transfer.AcceptTransfer;

/** An accepted offer and the results taken over, each with its origin. */
record AcceptanceView(OfferView offer, List<RecognisedResult> recognised) {

    static AcceptanceView of(AcceptTransfer.Accepted accepted) {
        return new AcceptanceView(OfferView.of(accepted.offer()), accepted.recognised());
    }
}
