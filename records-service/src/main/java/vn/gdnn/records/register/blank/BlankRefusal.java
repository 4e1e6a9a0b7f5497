package vn.gdnn.records.register.blank;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why the stock of blanks cannot do what is asked. */
public enum BlankRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    BLANK_RANGE_INVALID,
    @OfKind(Kind.NOT_FOUND)
    BLANK_RANGE_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    BLANK_EXISTS,
    @OfKind(Kind.CONFLICT)
    BLANK_NOT_IN_STOCK,
    @OfKind(Kind.CONFLICT)
    BLANKS_EXHAUSTED,
    @OfKind(Kind.RULE)
    SERIAL_NUMBER_REQUIRED,
    @OfKind(Kind.NOT_FOUND)
    BLANK_MINUTES_NOT_FOUND,
    @OfKind(Kind.RULE)
    BLANK_MINUTES_DATE_INVALID,
    @OfKind(Kind.CONFLICT)
    BLANK_REPORTED_ALREADY,
    @OfKind(Kind.CONFLICT)
    BLANK_NOTICE_NOT_DUE,
    @OfKind(Kind.RULE)
    BLANK_REPLACEMENT_UNFIT
}
