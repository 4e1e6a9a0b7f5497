package vn.gdnn.records.verification.lookup;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a question about a diploma cannot be answered. */
enum VerificationRefusal implements RefusalCode {
    DATE_INVALID(Kind.MALFORMED),
    NUMBER_REQUIRED(Kind.MALFORMED),
    DIPLOMA_AMBIGUOUS(Kind.RULE),
    REGISTER_INCONSISTENT(Kind.CONFLICT),
    RECEIPTS_NOT_OFFERED(Kind.UNAVAILABLE);

    private final Kind kind;

    VerificationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
