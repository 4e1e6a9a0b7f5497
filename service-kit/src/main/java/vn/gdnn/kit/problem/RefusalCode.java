package vn.gdnn.kit.problem;

/**
 * Why a request was refused. Each feature lists its own codes in one enum; the texts stand in the service's
 * {@code problems_en.properties} and {@code problems_vi.properties} under {@code CODE.title} and
 * {@code CODE.detail}, the latter a {@link java.text.MessageFormat} over the refusal's arguments.
 */
public interface RefusalCode {

    /** What kind of obstacle it is; decides the HTTP status. */
    enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        WRONG_METHOD(405),
        NOT_ACCEPTABLE(406),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        RANGE(416),
        RULE(422),
        PRECONDITION_MISSING(428),
        BUG(500),
        UNAVAILABLE(503),
        /** As the checksum extension of tus 1.0 has it. */
        CHECKSUM(460);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of a request refused for this. */
        public int status() {
            return status;
        }
    }

    /** The stable code a program may branch on. */
    String name();

    /** The kind of obstacle: from {@link OfKind} on the constant, or on its enum. */
    default Kind kind() {
        return DeclaredCodes.of(this).kind(name());
    }

    /** The resource bundle that holds this code's texts: what {@link TextsIn} says, else {@code problems}. */
    default String bundle() {
        return DeclaredCodes.of(this).bundle();
    }
}
