package vn.gdnn.training.completion.judgement;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a judgement, or a paper for it, is not taken. */
enum JudgementRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    EVIDENCE_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    EVIDENCE_TOO_MUCH,
    @OfKind(Kind.RULE)
    EVIDENCE_MISSING,
    @OfKind(Kind.RULE)
    JUDGEMENT_DATE_IMPLAUSIBLE
}
