package vn.gdnn.records.register.opening;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why no new log is opened. */
enum OpeningRefusal implements RefusalCode {
    @OfKind(Kind.CONFLICT)
    LOG_IN_ORDER,
    @OfKind(Kind.RULE)
    LOG_CHECKPOINT_INVALID,
    @OfKind(Kind.RULE)
    LOG_CHECKPOINT_OLDER,
    @OfKind(Kind.UNAVAILABLE)
    LOG_CHECKPOINT_OUT_OF_REACH,
    @OfKind(Kind.NOT_FOUND)
    LOG_OPENING_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    LOG_OPENING_PENDING,
    @OfKind(Kind.CONFLICT)
    LOG_OPENING_DECIDED,
    @OfKind(Kind.FORBIDDEN)
    LOG_OPENING_BY_REQUESTER
}
