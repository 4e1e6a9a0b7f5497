package vn.gdnn.records.learning.programme;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a programme cannot be entered. */
enum ProgrammeRefusal implements RefusalCode {
    PROGRAMME_UNKNOWN(Kind.CONFLICT),
    PROGRAMME_RETIRED(Kind.CONFLICT);

    private final Kind kind;

    ProgrammeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
