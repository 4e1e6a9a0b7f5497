package vn.gdnn.records.register.digitisation;

import vn.gdnn.kit.problem.RefusalCode;

/** Why an entry of an older register is not taken over. */
enum DigitisationRefusal implements RefusalCode {
    FIELD_NOT_ON_FORM(Kind.RULE),
    DIGITISED_TOO_RECENT(Kind.RULE),
    RECOGNISED_BEFORE_BIRTH(Kind.RULE);

    private final Kind kind;

    DigitisationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
