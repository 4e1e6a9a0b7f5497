package vn.gdnn.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;

/**
 * One query that stands for itself. Scope and query go to the database together, which takes what comes in one message for
 * one transaction: a third of the trips that beginning, binding, asking and committing take. For reading what is asked for
 * most.
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
            try (var statement =
                    connection.prepareStatement(binding.commandsOfQuery(connection, scope) + "; " + query)) {
                for (var i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                passCommands(statement);
                try (var rows = statement.getResultSet()) {
                    return reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
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
