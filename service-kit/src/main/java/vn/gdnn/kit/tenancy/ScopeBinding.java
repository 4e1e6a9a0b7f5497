package vn.gdnn.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What binds a scope, and how long the database may work for it, to the transaction at hand; PostgreSQL forgets both at
 * commit and rollback. {@code SET LOCAL} takes no parameters; codes are letters, digits and hyphens only, ids are UUIDs and accounts
 * hold no quote ({@link Scope}), so that quoting them is safe. A distributed PostgreSQL passes on {@code SET LOCAL}, not
 * {@code set_config}.
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
        set(commands, "app.tenant", scope.tenant());
        set(commands, "app.province", scope.province());
        set(commands, "app.person", scope.person());
        if (scope instanceof Scope.Trainer trainer) {
            set(commands, "app.trainer", trainer.member().toString());
            set(commands, "app.account", trainer.account());
        }
        return commands.append("; set local statement_timeout = ")
                .append(longest.toMillis())
                .toString();
    }

    private static void set(StringBuilder commands, String name, String value) {
        if (!value.isEmpty()) {
            commands.append("; set local ")
                    .append(name)
                    .append(" = '")
                    .append(value)
                    .append('\'');
        }
    }

    /** The commands for a transaction, in which a lock may be waited for and nothing may be done for a while. */
    String commandsOfTransaction(Connection connection, Scope scope, boolean request) throws SQLException {
        var longest = request ? patience.request() : patience.job();
        return commands(connection, scope, longest) + "; set local lock_timeout = " + longest.toMillis()
                + "; set local idle_in_transaction_session_timeout = "
                + patience.idle().toMillis();
    }

    /** The commands for another scope in the same transaction, of one institution, body or neither. */
    static String commandsOfChange(Scope scope) {
        return "set local role " + scope.role() + "; set local app.tenant = '" + scope.tenant() + '\'';
    }

    /** The commands for one query of a request, to be sent together with it. */
    String commandsOfQuery(Connection connection, Scope scope) throws SQLException {
        return commands(connection, scope, patience.request());
    }
}
