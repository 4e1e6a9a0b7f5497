package vn.gdnn.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final DatabasePatience patience;

    SingleQuery(DataSource database, DatabasePatience patience) {
        this.database = database;
        this.patience = patience;
    }

    /** Asks under the scope, whatever the caller's own is; refused inside a transaction. */
    public <T> T ask(Scope scope, Reader<T> reader, String query, @Nullable Object... parameters) {
        try (var connection = database.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("a single query inside a transaction");
            }
            connection.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(patience.request().toMillis()));
            try (var statement = connection.prepareStatement(ScopeBinding.SQL + "; " + query)) {
                var next = ScopeBinding.bind(statement, scope);
                for (var parameter : parameters) {
                    statement.setObject(next++, parameter);
                }
                statement.execute();
                statement.getMoreResults();
                try (var rows = statement.getResultSet()) {
                    return reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }
}
