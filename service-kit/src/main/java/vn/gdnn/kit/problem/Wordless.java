package vn.gdnn.kit.problem;

import org.jspecify.annotations.Nullable;

/**
 * Of what kind a failure was and where it happened, and why that one, for the log. Messages are left out: those of a reader of
 * JSON or of the database may repeat what was said of a person.
 */
public final class Wordless extends RuntimeException {

    private static final int DEEPEST = 10;
    private static final long serialVersionUID = 1;

    private Wordless(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    /** That failure without its words. */
    public static Wordless of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Wordless of(Throwable failure, int deepest) {
        var cause = failure.getCause();
        return new Wordless(failure, cause == null || deepest == 0 ? null : of(cause, deepest - 1));
    }
}
