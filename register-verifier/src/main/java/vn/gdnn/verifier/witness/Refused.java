package vn.gdnn.verifier.witness;

/** Why a request is not answered with a cosignature, as the status that c2sp.org/tlog-witness lays down for it. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    static final int MALFORMED = 400;
    static final int NOT_SIGNED = 403;
    static final int UNKNOWN_LOG = 404;
    static final int OTHER_SIZE = 409;
    static final int NOT_CONSISTENT = 422;

    private final int status;
    private final String reason;

    Refused(int status, String reason) {
        super(reason);
        this.status = status;
        this.reason = reason;
    }

    int status() {
        return status;
    }

    /** The body of the answer. */
    String reason() {
        return reason;
    }
}
