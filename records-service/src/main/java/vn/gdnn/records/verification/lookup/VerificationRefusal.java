package vn.gdnn.records.verification.lookup;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a question about a diploma cannot be answered. */
enum VerificationRefusal implements RefusalCode {
    @OfKind(Kind.MALFORMED)
    DATE_INVALID,
    @OfKind(Kind.MALFORMED)
    NUMBER_REQUIRED,
    @OfKind(Kind.RULE)
    DIPLOMA_AMBIGUOUS,
    @OfKind(Kind.CONFLICT)
    REGISTER_INCONSISTENT,
    @OfKind(Kind.UNAVAILABLE)
    RECEIPTS_NOT_OFFERED
}
