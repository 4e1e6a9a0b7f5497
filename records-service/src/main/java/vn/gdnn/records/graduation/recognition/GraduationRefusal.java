package vn.gdnn.records.graduation.recognition;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a graduation is not recognised. */
enum GraduationRefusal implements RefusalCode {
    GRADUATION_CONDITIONS_NOT_MET(Kind.RULE),
    GRADUATION_CLASS_REQUIRED(Kind.RULE),
    GRADUATION_CLASS_COMPUTED(Kind.RULE),
    GRADUATION_CLASS_INVALID(Kind.RULE),
    DECISION_DATE_INVALID(Kind.RULE),
    RECOGNISED_ALREADY(Kind.CONFLICT),
    NOT_RECOGNISED(Kind.CONFLICT),
    RECOGNITION_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    GraduationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
