package vn.gdnn.records.learning.transfer.rest;

import java.util.List;
import vn.gdnn.records.learning.result.TransferredResult;
import vn.gdnn.records.learning.transfer.AcceptTransfer;

/** An accepted offer and the results taken over, each with its origin. */
record AcceptanceView(OfferView offer, List<TransferredResult> recognised) {

    static AcceptanceView of(AcceptTransfer.Accepted accepted) {
        return new AcceptanceView(OfferView.of(accepted.offer()), accepted.recognised());
    }
}
