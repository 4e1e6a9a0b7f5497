package vn.gdnn.records.register.numbers;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a pattern of entry numbers is refused. */
enum RegisterRefusal implements RefusalCode {
    REGISTER_PATTERN_INVALID(Kind.RULE);

    private final Kind kind;

    RegisterRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
