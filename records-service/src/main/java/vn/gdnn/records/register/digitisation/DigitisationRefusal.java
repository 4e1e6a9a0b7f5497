package vn.gdnn.records.register.digitisation;

import vn.gdnn.kit.problem.RefusalCode;

/** Why an entry of an older register is not taken over. */
enum DigitisationRefusal implements RefusalCode {
    DIGITISED_TOO_RECENT(Kind.RULE);

    private final Kind kind;

    DigitisationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
