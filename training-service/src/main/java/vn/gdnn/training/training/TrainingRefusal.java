package vn.gdnn.training.training;

import vn.gdnn.kit.problem.RefusalCode;

enum TrainingRefusal implements RefusalCode {
    TRAINING_NOT_FOUND(Kind.NOT_FOUND),
    TRAINING_ALREADY_RECORDED(Kind.CONFLICT),
    TRAINING_ANNULLED(Kind.CONFLICT),
    COMPETENCE_UNKNOWN(Kind.RULE),
    COMPLETED_IN_FUTURE(Kind.RULE),
    COMPLETED_BEFORE_BIRTH(Kind.RULE),
    ANNULMENT_DATE_IMPLAUSIBLE(Kind.RULE);

    private final Kind kind;

    TrainingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
