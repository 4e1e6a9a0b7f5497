package vn.gdnn.records.graduation.round;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a graduation round does not go on. */
enum RoundRefusal implements RefusalCode {
    ROUND_NOT_FOUND(Kind.NOT_FOUND),
    ROUND_RECOGNISED(Kind.CONFLICT),
    ROUND_COUNCIL_INVALID(Kind.RULE),
    ROUND_NOT_EVALUATED(Kind.CONFLICT),
    ROUND_STALE(Kind.CONFLICT),
    ROUND_WITHOUT_CANDIDATES(Kind.RULE),
    ROUND_DATE_INVALID(Kind.RULE),
    CANDIDATE_NOT_FOUND(Kind.NOT_FOUND),
    CANDIDATE_NOT_QUALIFIED(Kind.RULE),
    CANDIDATE_REASON_REQUIRED(Kind.RULE),
    CANDIDATE_CLASS_MISSING(Kind.RULE),
    CANDIDATE_CLASS_COMPUTED(Kind.RULE);

    private final Kind kind;

    RoundRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
