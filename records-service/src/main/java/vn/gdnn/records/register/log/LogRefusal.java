package vn.gdnn.records.register.log;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a question about the log is refused. */
enum LogRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    LOG_NOT_BEGUN,
    @OfKind(Kind.NOT_FOUND)
    LOG_TILE_NOT_FOUND,
    @OfKind(Kind.NOT_FOUND)
    LOG_LEAF_NOT_FOUND,
    @OfKind(Kind.MALFORMED)
    LOG_SIZE_INVALID,
    @OfKind(Kind.CONFLICT)
    REGISTER_DIFFERS_FROM_LOG,
    @OfKind(Kind.UNAVAILABLE)
    LOG_ENTRY_AWAITED
}
