package vn.gdnn.kit.problem;

import java.sql.SQLException;

/** A database failure met in plain JDBC, on its way to {@link Failures}, which knows what it means to the caller. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** Wraps the failure unchanged, so that its SQLSTATE can still be read. */
    public static DatabaseFailure unchecked(SQLException failure) {
        return new DatabaseFailure(failure);
    }
}
