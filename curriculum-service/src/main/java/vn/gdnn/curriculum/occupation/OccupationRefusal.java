package vn.gdnn.curriculum.occupation;

import vn.gdnn.kit.problem.RefusalCode;

enum OccupationRefusal implements RefusalCode {
    OCCUPATION_NOT_FOUND(Kind.NOT_FOUND),
    OCCUPATION_LEVEL_MISMATCH(Kind.RULE),
    OCCUPATION_PERIOD_REVERSED(Kind.RULE);

    private final Kind kind;

    OccupationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
