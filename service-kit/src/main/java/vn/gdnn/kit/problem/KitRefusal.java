package vn.gdnn.kit.problem;

/** Refusals that any service may give; their texts stand in the kit's own bundle. */
@TextsIn("kit-problems")
public enum KitRefusal implements RefusalCode {
    @OfKind(Kind.MALFORMED)
    MALFORMED_REQUEST,
    @OfKind(Kind.MALFORMED)
    VALIDATION_FAILED,
    @OfKind(Kind.FORBIDDEN)
    UNAUTHENTICATED,
    @OfKind(Kind.FORBIDDEN)
    FORBIDDEN,
    @OfKind(Kind.FORBIDDEN)
    NO_INSTITUTION,
    @OfKind(Kind.NOT_FOUND)
    NOT_FOUND,
    @OfKind(Kind.MALFORMED)
    METHOD_NOT_ALLOWED,
    @OfKind(Kind.MALFORMED)
    NOT_ACCEPTABLE,
    @OfKind(Kind.UNSUPPORTED)
    UNSUPPORTED_MEDIA_TYPE,
    @OfKind(Kind.TOO_LARGE)
    TOO_LARGE,
    @OfKind(Kind.CONFLICT)
    CHANGED_MEANWHILE,
    @OfKind(Kind.CONFLICT)
    INSTITUTION_UNKNOWN,
    @OfKind(Kind.STALE)
    STALE_VERSION,
    @OfKind(Kind.PRECONDITION_MISSING)
    VERSION_REQUIRED,
    @OfKind(Kind.MALFORMED)
    PARAMETER_INVALID,
    @OfKind(Kind.MALFORMED)
    CURSOR_INVALID,
    @OfKind(Kind.RULE)
    IDEMPOTENCY_KEY_REUSED,
    @OfKind(Kind.CONFLICT)
    IDEMPOTENCY_ANSWER_LOST,
    @OfKind(Kind.MALFORMED)
    IDEMPOTENCY_KEY_INVALID,
    @OfKind(Kind.UNAVAILABLE)
    UNAVAILABLE,
    @OfKind(Kind.MALFORMED)
    INTERNAL_ERROR
}
