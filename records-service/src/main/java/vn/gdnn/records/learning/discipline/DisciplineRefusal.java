package vn.gdnn.records.learning.discipline;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a discipline is refused. */
enum DisciplineRefusal implements RefusalCode {
    DISCIPLINE_DATE_INVALID(Kind.RULE);

    private final Kind kind;

    DisciplineRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
