package vn.gdnn.records.register.entry;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why something cannot be done with a diploma. */
public enum DiplomaRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    DIPLOMA_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_REGISTERED_ALREADY,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_REPLACED_ALREADY,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_STILL_IN_FORCE,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_ISSUED_ALREADY,
    @OfKind(Kind.CONFLICT)
    GRADUATE_CHANGED,
    @OfKind(Kind.CONFLICT)
    ENTRY_UP_TO_DATE,
    @OfKind(Kind.CONFLICT)
    ENTRY_REPLACES_ANOTHER,
    @OfKind(Kind.FORBIDDEN)
    SIGNATURE_BY_REGISTRAR,
    @OfKind(Kind.FORBIDDEN)
    CANCELLATION_BY_HEAD_ONLY,
    @OfKind(Kind.RULE)
    SIGNED_BLANK_SPOILED,
    @OfKind(Kind.CONFLICT)
    REISSUE_WAITS,
    @OfKind(Kind.CONFLICT)
    REISSUE_EXCLUDED,
    @OfKind(Kind.CONFLICT)
    SERIAL_NUMBER_TAKEN,
    @OfKind(Kind.CONFLICT)
    REGISTER_NUMBER_TAKEN,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_NOT_REGISTERED,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_NOT_SIGNED,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_NOT_ISSUED,
    @OfKind(Kind.RULE)
    ISSUE_DATE_INVALID,
    @OfKind(Kind.RULE)
    REVOCATION_DATE_INVALID,
    @OfKind(Kind.RULE)
    REVOCATION_TOO_FAR_AHEAD,
    @OfKind(Kind.RULE)
    AMENDMENT_DATE_INVALID,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_IN_FORCE,
    @OfKind(Kind.CONFLICT)
    DIPLOMA_RETURNED_ALREADY,
    @OfKind(Kind.RULE)
    RETURN_DATE_INVALID,
    @OfKind(Kind.RULE)
    RECOGNISED_BEFORE_BIRTH,
    @OfKind(Kind.RULE)
    DIPLOMA_FIELD_MISSING,
    @OfKind(Kind.RULE)
    FIELD_NOT_ON_FORM,
    @OfKind(Kind.RULE)
    DIPLOMA_LETTER_NOT_PRINTABLE,
    @OfKind(Kind.RULE)
    DIPLOMA_TEXT_TOO_LONG,
    @OfKind(Kind.RULE)
    REGISTER_YEAR_INVALID,
    @OfKind(Kind.RULE)
    DIPLOMA_TAKEN_OVER
}
