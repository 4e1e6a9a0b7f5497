package vn.gdnn.records.learning.transfer;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a transfer is refused. */
enum TransferRefusal implements RefusalCode {
    TRANSFER_OFFER_NOT_FOUND(Kind.NOT_FOUND),
    TRANSFER_OFFERED_ALREADY(Kind.CONFLICT),
    TRANSFER_NOT_OPEN(Kind.CONFLICT),
    TRANSFER_TO_ITSELF(Kind.RULE),
    TRANSFER_DATE_INVALID(Kind.RULE),
    TRANSFER_OF_ANOTHER_PERSON(Kind.RULE),
    TRANSFER_MODULE_NOT_OFFERED(Kind.RULE);

    private final Kind kind;

    TransferRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
