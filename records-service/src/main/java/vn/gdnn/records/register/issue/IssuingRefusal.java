package vn.gdnn.records.register.issue;

import vn.gdnn.kit.problem.RefusalCode;

/** Why many diplomas are not issued at once. */
enum IssuingRefusal implements RefusalCode {
    NOTHING_TO_ISSUE(Kind.RULE),
    SERIALS_UNDECIDED(Kind.RULE),
    GRADUATE_UNKNOWN(Kind.RULE),
    GRADUATE_CHANGED(Kind.CONFLICT);

    private final Kind kind;

    IssuingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
