package vn.gdnn.records.register.entry;

import vn.gdnn.kit.problem.RefusalCode;

/** Why something cannot be done with a diploma. */
enum DiplomaRefusal implements RefusalCode {
    DIPLOMA_NOT_FOUND(Kind.NOT_FOUND),
    DIPLOMA_REGISTERED_ALREADY(Kind.CONFLICT),
    SERIAL_NUMBER_TAKEN(Kind.CONFLICT),
    REGISTER_NUMBER_TAKEN(Kind.CONFLICT),
    DIPLOMA_NOT_REGISTERED(Kind.CONFLICT),
    DIPLOMA_NOT_SIGNED(Kind.CONFLICT),
    DIPLOMA_NOT_ISSUED(Kind.CONFLICT),
    ISSUE_DATE_INVALID(Kind.RULE),
    REVOCATION_DATE_INVALID(Kind.RULE),
    AMENDMENT_DATE_INVALID(Kind.RULE),
    DIPLOMA_IN_FORCE(Kind.CONFLICT),
    DIPLOMA_RETURNED_ALREADY(Kind.CONFLICT),
    RETURN_DATE_INVALID(Kind.RULE);

    private final Kind kind;

    DiplomaRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
