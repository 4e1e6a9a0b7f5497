package vn.gdnn.gateway.problem;

import java.util.Locale;

/** The stable codes of the gateway's own refusals; where a service refuses for the same reason, it says the same code. */
public enum ProblemCode {
    MALFORMED_REQUEST(400),
    UNAUTHENTICATED(401),
    TOKEN_EXPIRED(401),
    TOKEN_INVALID(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_NOT_TAKEN(400),
    BODY_TOO_SLOW(408),
    TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    RATE_LIMITED(429),
    TOO_MANY_AT_ONCE(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    TIMEOUT(504);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The code for an error a backend answered without saying which. */
    public static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> RATE_LIMITED;
            case 431 -> HEADERS_TOO_LARGE;
            case 502, 503 -> UNAVAILABLE;
            case 504 -> TIMEOUT;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }

    public int status() {
        return status;
    }

    /** The problem's {@code type}. */
    public String type() {
        return "urn:gdnn:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
