package vn.gdnn.records.verification.consent;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a consent cannot be given. */
enum ConsentRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    CONSENT_DATE_INVALID,
    @OfKind(Kind.CONFLICT)
    TOO_MANY_CONSENTS,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_NOT_HANDED_OVER,
    @OfKind(Kind.CONFLICT)
    HOLDER_CODE_KNOWN
}
