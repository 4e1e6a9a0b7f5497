package vn.gdnn.records.register.log;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a question about the log is refused. */
enum LogRefusal implements RefusalCode {
    LOG_NOT_BEGUN(Kind.NOT_FOUND),
    LOG_TILE_NOT_FOUND(Kind.NOT_FOUND),
    LOG_LEAF_NOT_FOUND(Kind.NOT_FOUND),
    LOG_SIZE_INVALID(Kind.MALFORMED),
    REGISTER_DIFFERS_FROM_LOG(Kind.CONFLICT),
    LOG_ENTRY_AWAITED(Kind.UNAVAILABLE);

    private final Kind kind;

    LogRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
