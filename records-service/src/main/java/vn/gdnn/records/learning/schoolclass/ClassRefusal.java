package vn.gdnn.records.learning.schoolclass;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a class is refused. */
enum ClassRefusal implements RefusalCode {
    CLASS_NOT_FOUND(Kind.NOT_FOUND),
    CLASS_UNKNOWN(Kind.CONFLICT),
    CLASS_CODE_TAKEN(Kind.CONFLICT),
    CLASS_OF_ANOTHER_PROGRAMME(Kind.RULE);

    private final Kind kind;

    ClassRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
