package vn.gdnn.gateway.route;

/** No connection to the backend. */
final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(Throwable cause) {
        super(cause.toString(), cause, false, false);
    }
}
