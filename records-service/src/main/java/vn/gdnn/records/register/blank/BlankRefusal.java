package vn.gdnn.records.register.blank;

import vn.gdnn.kit.problem.RefusalCode;

/** Why the stock of blanks cannot do what is asked. */
enum BlankRefusal implements RefusalCode {
    BLANK_RANGE_INVALID(Kind.RULE),
    BLANK_RANGE_NOT_FOUND(Kind.NOT_FOUND),
    BLANK_EXISTS(Kind.CONFLICT),
    BLANK_NOT_IN_STOCK(Kind.CONFLICT),
    BLANKS_EXHAUSTED(Kind.CONFLICT),
    SERIAL_NUMBER_REQUIRED(Kind.RULE),
    BLANK_MINUTES_NOT_FOUND(Kind.NOT_FOUND),
    BLANK_MINUTES_DATE_INVALID(Kind.RULE),
    BLANK_REPORTED_ALREADY(Kind.CONFLICT);

    private final Kind kind;

    BlankRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
