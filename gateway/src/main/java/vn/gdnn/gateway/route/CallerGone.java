package vn.gdnn.gateway.route;

/** The caller hung up; the backend is not to blame. */
final class CallerGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallerGone() {
        super("caller gone", null, false, false);
    }
}
