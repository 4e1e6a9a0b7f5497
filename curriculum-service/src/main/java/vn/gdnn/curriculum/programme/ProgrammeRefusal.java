package vn.gdnn.curriculum.programme;

import vn.gdnn.kit.problem.RefusalCode;

enum ProgrammeRefusal implements RefusalCode {
    PROGRAMME_NOT_FOUND(Kind.NOT_FOUND),
    PROGRAMME_CODE_TAKEN(Kind.CONFLICT),
    PROGRAMME_CODE_FIXED(Kind.RULE),
    PROGRAMME_NOT_EDITABLE(Kind.CONFLICT),
    PROGRAMME_NOT_DRAFT(Kind.CONFLICT),
    PROGRAMME_NOT_SUBMITTED(Kind.CONFLICT),
    PROGRAMME_NOT_APPROVED(Kind.CONFLICT),
    PROGRAMME_ALREADY_RETIRED(Kind.CONFLICT),
    VERSION_IN_PREPARATION(Kind.CONFLICT),
    REVIEWER_IS_SUBMITTER(Kind.FORBIDDEN),
    DECISION_IN_FUTURE(Kind.RULE),
    IN_FORCE_BEFORE_DECISION(Kind.RULE),
    RETIRED_BEFORE_IN_FORCE(Kind.RULE);

    private final Kind kind;

    ProgrammeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
