package vn.gdnn.training.effect;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why an answer about the effect of a course, or an observation of it, is not kept. */
enum EffectRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    EFFECT_NOT_FOUND,
    @OfKind(Kind.RULE)
    EFFECT_NOT_DUE,
    @OfKind(Kind.CONFLICT)
    EFFECT_ANSWERED,
    @OfKind(Kind.CONFLICT)
    EFFECT_OBSERVED,
    @OfKind(Kind.FORBIDDEN)
    ANSWERED_FOR_ANOTHER,
    @OfKind(Kind.FORBIDDEN)
    OBSERVED_BY_ONESELF,
    @OfKind(Kind.RULE)
    OBSERVATION_DATE_IMPLAUSIBLE
}
