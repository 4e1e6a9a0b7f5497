package vn.gdnn.records.graduation.round;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a graduation round does not go on. */
enum RoundRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    ROUND_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    ROUND_RECOGNISED,
    @OfKind(Kind.RULE)
    ROUND_COUNCIL_INVALID,
    @OfKind(Kind.CONFLICT)
    ROUND_NOT_EVALUATED,
    @OfKind(Kind.CONFLICT)
    ROUND_STALE,
    @OfKind(Kind.RULE)
    ROUND_WITHOUT_CANDIDATES,
    @OfKind(Kind.RULE)
    ROUND_DATE_INVALID,
    @OfKind(Kind.FORBIDDEN)
    ROUND_BY_PREPARER,
    @OfKind(Kind.NOT_FOUND)
    CANDIDATE_NOT_FOUND,
    @OfKind(Kind.RULE)
    CANDIDATE_NOT_QUALIFIED,
    @OfKind(Kind.RULE)
    CANDIDATE_SUSPENDED,
    @OfKind(Kind.RULE)
    CANDIDATE_REASON_REQUIRED,
    @OfKind(Kind.RULE)
    CANDIDATE_CLASS_MISSING,
    @OfKind(Kind.RULE)
    CANDIDATE_CLASS_COMPUTED
}
