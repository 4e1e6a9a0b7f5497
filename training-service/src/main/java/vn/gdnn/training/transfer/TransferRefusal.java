package vn.gdnn.training.transfer;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a transfer is refused; where the database ends the employment, it answers with these names. */
public enum TransferRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    TRANSFER_OFFER_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    TRANSFER_OFFERED_ALREADY,
    @OfKind(Kind.CONFLICT)
    TRANSFER_NOT_OPEN,
    @OfKind(Kind.CONFLICT)
    TRANSFER_NOT_ACCEPTED,
    @OfKind(Kind.RULE)
    TRANSFER_TO_ITSELF,
    @OfKind(Kind.RULE)
    TRANSFER_TO_UNKNOWN,
    @OfKind(Kind.RULE)
    TRANSFER_DATE_INVALID,
    @OfKind(Kind.RULE)
    TRANSFER_OF_ANOTHER_PERSON
}
