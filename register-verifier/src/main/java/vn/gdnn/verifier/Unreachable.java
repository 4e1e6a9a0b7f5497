package vn.gdnn.verifier;

/** Something that prevents a check: neither good nor bad can be said. */
final class Unreachable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Unreachable(String reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
