package vn.gdnn.gateway.limit;

/** The caller did not send the body in time. */
public final class BodyTooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyTooSlow() {
        super("body too slow", null, false, false);
    }
}
