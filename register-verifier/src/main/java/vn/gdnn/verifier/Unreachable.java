package vn.gdnn.verifier;

/** Something that prevents a check: neither good nor bad can be said. */
final class Unreachable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreachable(String message) {
        super(message);
    }
}
