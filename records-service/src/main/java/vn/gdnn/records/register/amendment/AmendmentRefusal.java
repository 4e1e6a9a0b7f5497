package vn.gdnn.records.register.amendment;

import vn.gdnn.kit.problem.RefusalCode;

/** Why something cannot be done with an issued diploma. */
enum AmendmentRefusal implements RefusalCode {
    CORRECTION_EMPTY(Kind.RULE),
    COPY_REFUSED_PENDING(Kind.CONFLICT);

    private final Kind kind;

    AmendmentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
