package vn.gdnn.records.learning.result;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a module result is refused. */
enum ResultRefusal implements RefusalCode {
    RESULT_NOT_FOUND(Kind.NOT_FOUND),
    RESULT_POSTED(Kind.CONFLICT),
    MODULE_UNKNOWN(Kind.RULE),
    TEST_MARKS_MISSING(Kind.RULE),
    EXAM_MARK_INVALID(Kind.RULE),
    TERM_INVALID(Kind.RULE),
    POSTED_IN_FUTURE(Kind.RULE),
    CORRECTION_DATE_INVALID(Kind.RULE);

    private final Kind kind;

    ResultRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
