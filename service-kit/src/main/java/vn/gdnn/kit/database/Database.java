package vn.gdnn.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.tenancy.SingleQuery;

/** Plain SQL in the transaction at hand; row-level security keeps it to the caller's rows. */
@ApplicationScoped
public class Database {

    private final DataSource source;
    private final SingleQuery singleQuery;

    protected Database(DataSource source, SingleQuery singleQuery) {
        this.source = source;
        this.singleQuery = singleQuery;
    }

    /** The only row, if there is one, of a query that anyone may ask; in no transaction but its own. */
    public <T> Optional<T> findForAnyone(Row.Reader<T> reader, String query, @Nullable Object... parameters) {
        return singleQuery.ask(new Scope.Anyone(), first(reader), query, parameters);
    }

    /** The only row, if there is one, of a query in the caller's scope; in no transaction but its own. */
    public <T> Optional<T> findAlone(Row.Reader<T> reader, String query, @Nullable Object... parameters) {
        return singleQuery.ask(CurrentScope.required(), first(reader), query, parameters);
    }

    /** As {@link #list}, of a query that stands for itself: in no transaction but its own. */
    public <T> List<T> listAlone(Row.Reader<T> reader, String query, @Nullable Object... parameters) {
        return singleQuery.ask(CurrentScope.required(), rows -> all(reader, rows), query, parameters);
    }

    private static <T> SingleQuery.Reader<Optional<T>> first(Row.Reader<T> reader) {
        return rows -> rows.next() ? Optional.of(reader.read(new Row(rows))) : Optional.empty();
    }

    private static <T> List<T> all(Row.Reader<T> reader, ResultSet found) throws SQLException {
        var rows = new ArrayList<T>();
        while (found.next()) {
            rows.add(reader.read(new Row(found)));
        }
        return rows;
    }

    /** All rows of a query, or of a statement with {@code returning}. */
    @Transactional(TxType.MANDATORY)
    public <T> List<T> list(Row.Reader<T> reader, String query, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, query, parameters);
                var found = statement.executeQuery()) {
            return all(reader, found);
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    /** The only row, if there is one. */
    @Transactional(TxType.MANDATORY)
    public <T> Optional<T> find(Row.Reader<T> reader, String query, @Nullable Object... parameters) {
        return list(reader, query, parameters).stream().findFirst();
    }

    /** Runs an insert, update or delete; returns the number of rows it touched. */
    @Transactional(TxType.MANDATORY)
    public int update(String statement, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i] instanceof Enum<?> constant ? constant.name() : parameters[i]);
        }
        return statement;
    }
}
