package vn.gdnn.curriculum.suitability;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.CONFLICT)
enum SuitabilityRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    CONTENT_PAPER_NOT_FOUND,
    @OfKind(Kind.RULE)
    CONTENT_PAPERS_TOO_MANY,
    CONTENT_NOT_DECLARED,
    CONTENT_WITHOUT_EVIDENCE,
    CONTENT_CONFIRMED,
    @OfKind(Kind.FORBIDDEN)
    CONFIRMER_IS_WRITER,
    @OfKind(Kind.FORBIDDEN)
    CONFIRMER_GAVE_EVIDENCE
}
