package vn.gdnn.verifier;

/** The log says one thing here and another there. */
final class Inconsistent extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient Object[] arguments;

    Inconsistent(String message, Object... arguments) {
        super(message);
        this.message = message;
        this.arguments = arguments;
    }

    String in(Words words) {
        return words.of(message, arguments);
    }
}
