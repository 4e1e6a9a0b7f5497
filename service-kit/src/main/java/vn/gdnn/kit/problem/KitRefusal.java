package vn.gdnn.kit.problem;

/** Refusals that any service may give; their texts stand in the kit's own bundle. */
public enum KitRefusal implements RefusalCode {
    MALFORMED_REQUEST(Kind.MALFORMED),
    VALIDATION_FAILED(Kind.MALFORMED),
    UNAUTHENTICATED(Kind.UNAUTHENTICATED),
    FORBIDDEN(Kind.FORBIDDEN),
    NO_INSTITUTION(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),
    METHOD_NOT_ALLOWED(Kind.WRONG_METHOD),
    NOT_ACCEPTABLE(Kind.NOT_ACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE(Kind.UNSUPPORTED),
    TOO_LARGE(Kind.TOO_LARGE),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    INSTITUTION_UNKNOWN(Kind.CONFLICT),
    STALE_VERSION(Kind.STALE),
    VERSION_REQUIRED(Kind.PRECONDITION_MISSING),
    PARAMETER_INVALID(Kind.MALFORMED),
    CURSOR_INVALID(Kind.MALFORMED),
    IDEMPOTENCY_KEY_REUSED(Kind.RULE),
    IDEMPOTENCY_ANSWER_LOST(Kind.CONFLICT),
    IDEMPOTENCY_KEY_INVALID(Kind.MALFORMED),
    UNAVAILABLE(Kind.UNAVAILABLE),
    INTERNAL_ERROR(Kind.BUG);

    private final Kind kind;

    KitRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "kit-problems";
    }
}
