package vn.gdnn.records.verification.consent;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a consent cannot be given. */
enum ConsentRefusal implements RefusalCode {
    CONSENT_DATE_INVALID(Kind.RULE),
    TOO_MANY_CONSENTS(Kind.CONFLICT);

    private final Kind kind;

    ConsentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
