package vn.gdnn.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What binds a scope, and how long the database may work for it, to the transaction at hand; PostgreSQL forgets both at
 * commit and rollback. {@code SET LOCAL} takes no parameters; codes are letters and digits only and ids are UUIDs ({@link Scope}), so that
 * quoting them is safe. A distributed PostgreSQL passes on {@code SET LOCAL}, not {@code set_config}.
 */
@ApplicationScoped
class ScopeBinding {

    /** The database gives up first, and says so; the driver only where the database is not there any more. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final DatabasePatience patience;

    ScopeBinding(DatabasePatience patience) {
        this.patience = patience;
    }

    /** Makes the connection wait a little longer than the database may work. */
    private static String commands(Connection connection, Scope scope, Duration longest) throws SQLException {
        connection.setNetworkTimeout(
                Runnable::run, Math.toIntExact(longest.plus(GRACE).toMillis()));
        var commands = new StringBuilder("set local role ").append(scope.role());
        if (!scope.tenant().isEmpty()) {
            commands.append("; set local app.tenant = '").append(scope.tenant()).append('\'');
        }
        if (!scope.province().isEmpty()) {
            commands.append("; set local app.province = '")
                    .append(scope.province())
                    .append('\'');
        }
        if (!scope.person().isEmpty()) {
            commands.append("; set local app.person = '").append(scope.person()).append('\'');
        }
        return commands.append("; set local statement_timeout = ")
                .append(longest.toMillis())
                .toString();
    }

    /** The commands for a transaction, in which a lock may be waited for and nothing may be done for a while. */
    String commandsOfTransaction(Connection connection, Scope scope, boolean request) throws SQLException {
        var longest = request ? patience.request() : patience.job();
        return commands(connection, scope, longest) + "; set local lock_timeout = " + longest.toMillis()
                + "; set local idle_in_transaction_session_timeout = "
                + patience.idle().toMillis();
    }

    /** The commands for one query of a request, to be sent together with it. */
    String commandsOfQuery(Connection connection, Scope scope) throws SQLException {
        return commands(connection, scope, patience.request());
    }
}
