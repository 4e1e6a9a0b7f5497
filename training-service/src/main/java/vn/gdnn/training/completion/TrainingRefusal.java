package vn.gdnn.training.completion;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a completed training is not found, not taken or not changed. */
public enum TrainingRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    TRAINING_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    TRAINING_ALREADY_RECORDED,
    @OfKind(Kind.CONFLICT)
    TRAINING_ANNULLED,
    @OfKind(Kind.CONFLICT)
    TRAINING_JUDGED,
    @OfKind(Kind.CONFLICT)
    TRAINING_COMPLETED_HERE,
    @OfKind(Kind.FORBIDDEN)
    JUDGED_BY_RECORDER,
    @OfKind(Kind.RULE)
    COMPETENCE_UNKNOWN,
    @OfKind(Kind.RULE)
    COMPETENCE_LEVEL_UNKNOWN,
    @OfKind(Kind.RULE)
    COMPLETED_IN_FUTURE,
    @OfKind(Kind.RULE)
    COMPLETED_BEFORE_BIRTH,
    @OfKind(Kind.RULE)
    COMPLETED_BEFORE_EMPLOYMENT,
    @OfKind(Kind.RULE)
    VALIDITY_IMPLAUSIBLE,
    @OfKind(Kind.RULE)
    ANNULMENT_DATE_IMPLAUSIBLE
}
