package vn.gdnn.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;

/**
 * One query that stands for itself, in a transaction of its own that no transaction manager knows of. The commit goes with
 * the query, and so does the scope where it is the same for everybody who has it: then all of it is one message. The scope of
 * one institution goes first, so that the query has the same words for every school and is planned once.
 */
@ApplicationScoped
public class SingleQuery {

    /** Makes an answer of the rows. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private final DataSource database;
    private final ScopeBinding binding;

    SingleQuery(DataSource database, ScopeBinding binding) {
        this.database = database;
        this.binding = binding;
    }

    /** Asks under the scope, whatever the caller's own is; refused inside a transaction. */
    public <T> T ask(Scope scope, Reader<T> reader, String query, @Nullable Object... parameters) {
        try (var connection = database.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("a single query inside a transaction");
            }
            connection.setAutoCommit(false); // the driver sends the beginning with what comes first
            var found = answer(connection, scope, reader, query + "; commit", parameters);
            connection.setAutoCommit(true);
            return found;
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    private <T> T answer(
            Connection connection, Scope scope, Reader<T> reader, String query, @Nullable Object... parameters)
            throws SQLException {
        var commands = binding.commandsOfQuery(connection, scope);
        try {
            if (scope.tenant().isEmpty()) {
                return answer(connection, reader, commands + "; " + query, parameters);
            }
            try (var first = connection.createStatement()) {
                first.execute(commands);
            }
            return answer(connection, reader, query, parameters);
        } catch (SQLException | RuntimeException e) {
            undo(connection, e);
            throw e;
        }
    }

    private static void undo(Connection connection, Exception why) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            why.addSuppressed(lost);
        }
    }

    private static <T> T answer(
            Connection connection, Reader<T> reader, String messages, @Nullable Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(messages)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i] instanceof Enum<?> constant ? constant.name() : parameters[i]);
            }
            passCommands(statement);
            try (var rows = statement.getResultSet()) {
                return reader.read(rows);
            }
        }
    }

    private static void passCommands(PreparedStatement statement) throws SQLException {
        for (var isQuery = statement.execute(); !isQuery; isQuery = statement.getMoreResults()) {
            if (statement.getUpdateCount() == -1) {
                throw new SQLException("no query among the commands");
            }
        }
    }
}
