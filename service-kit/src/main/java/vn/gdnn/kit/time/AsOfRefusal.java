package vn.gdnn.kit.time;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a question about the past cannot be answered. */
enum AsOfRefusal implements RefusalCode {
    AS_OF_INVALID(Kind.MALFORMED),
    DAY_IN_FUTURE(Kind.RULE);

    private final Kind kind;

    AsOfRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "kit-problems";
    }
}
