package vn.gdnn.records.learning.gradebook;

import vn.gdnn.kit.problem.RefusalCode;

/** Why running marks are refused. */
enum MarkRefusal implements RefusalCode {
    MARKS_NOT_FOUND(Kind.NOT_FOUND),
    MARKS_INCOMPLETE(Kind.RULE);

    private final Kind kind;

    MarkRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
