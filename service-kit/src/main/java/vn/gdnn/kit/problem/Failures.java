package vn.gdnn.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/** What a technical failure means to the caller: a lost race, a database out of reach, or our own bug. */
@ApplicationScoped
public class Failures {

    /** PostgreSQL's answer to a row that names what is not there. */
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    /** The key by which a table of institutions' rows names {@code tenant}, after the table's name. */
    private static final String KEY_OF_INSTITUTION = "_institution_fkey";

    /** A character that PostgreSQL cannot store, such as NUL in a search. */
    private static final String CHARACTER_NOT_STORABLE = "22021";

    /** PostgreSQL's answer to a role that may not touch a table or a row. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Deeper than failures are wrapped; a circle of causes ends here. */
    private static final int MAX_DEPTH = 20;

    /** The refusal that this failure amounts to, or empty when it is a bug. */
    public Optional<Refusal> meaning(Throwable failure) {
        if (causes(failure).anyMatch(OptimisticLockException.class::isInstance)) {
            return Optional.of(new Refusal(KitRefusal.CHANGED_MEANWHILE));
        }
        if (causes(failure).anyMatch(Failures::namesUnknownInstitution)) {
            return Optional.of(new Refusal(KitRefusal.INSTITUTION_UNKNOWN));
        }
        if (sqlStates(failure).anyMatch(INSUFFICIENT_PRIVILEGE::equals)) {
            return Optional.of(new Refusal(KitRefusal.FORBIDDEN));
        }
        if (sqlStates(failure).anyMatch(CHARACTER_NOT_STORABLE::equals)) {
            return Optional.of(new Refusal(KitRefusal.MALFORMED_REQUEST));
        }
        return isOutage(failure) ? Optional.of(new Refusal(KitRefusal.UNAVAILABLE)) : Optional.empty();
    }

    private static boolean namesUnknownInstitution(Throwable cause) {
        if (!(cause instanceof PSQLException refused) || !FOREIGN_KEY_VIOLATION.equals(refused.getSQLState())) {
            return false;
        }
        var message = refused.getServerErrorMessage();
        return message != null && (message.getTable() + KEY_OF_INSTITUTION).equals(message.getConstraint());
    }

    /** The refusal that the platform wrapped in this failure. */
    static Optional<Refusal> refusalIn(Throwable failure) {
        return causes(failure)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    /** Whether the database or the broker is out of reach or overtaxed, so that the same work may succeed later. */
    public boolean isOutage(Throwable failure) {
        return sqlStates(failure).anyMatch(Failures::outage)
                || causes(failure)
                        .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                                || cause instanceof ConnectException
                                || cause instanceof org.hibernate.exception.JDBCConnectionException
                                || isPoolTimeout(cause)
                                || isLoginGivenUp(cause));
    }

    /**
     * Class 08: connection; 53: out of resources; 57: shutting down, starting up, or too slow; 40: lost against another
     * transaction; 55P03: a lock that was not to be had in time; 25P03: idle for too long.
     */
    private static boolean outage(String state) {
        return Stream.of("08", "53", "57", "40", "55P03", "25P03").anyMatch(state::startsWith);
    }

    private static boolean isPoolTimeout(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() == null
                && String.valueOf(sql.getMessage()).contains("Acquisition timeout");
    }

    /** The pool stops waiting while the driver still logs in, which the driver takes for a fault of its own. */
    private static boolean isLoginGivenUp(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("Interrupted while attempting to connect");
    }

    private static Stream<String> sqlStates(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return causes(failure, MAX_DEPTH);
    }

    /** A commit that fails carries what befell it as a suppressed failure, not as its cause. */
    private static Stream<Throwable> causes(Throwable failure, int depth) {
        return depth == 0
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(failure),
                        Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                                .flatMap(beneath -> causes(beneath, depth - 1)));
    }
}
