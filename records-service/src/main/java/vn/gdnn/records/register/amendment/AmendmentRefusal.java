package vn.gdnn.records.register.amendment;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why something cannot be done with an issued diploma. */
enum AmendmentRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    CORRECTION_EMPTY,
    @OfKind(Kind.RULE)
    DECISION_INCOMPLETE,
    @OfKind(Kind.CONFLICT)
    COPY_REFUSED_PENDING,
    @OfKind(Kind.RULE)
    COPY_REQUESTER_REQUIRED,
    @OfKind(Kind.RULE)
    COPY_RECEIVED_INVALID
}
