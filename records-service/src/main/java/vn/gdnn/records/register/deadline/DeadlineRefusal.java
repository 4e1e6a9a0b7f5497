package vn.gdnn.records.register.deadline;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a calendar is refused. */
enum DeadlineRefusal implements RefusalCode {
    HOLIDAY_OUTSIDE_YEAR(Kind.RULE);

    private final Kind kind;

    DeadlineRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
