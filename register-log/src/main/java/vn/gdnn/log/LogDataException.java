package vn.gdnn.log;

/** Data of a log that is malformed, or not what it claims to be. */
public final class LogDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public LogDataException(String reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
