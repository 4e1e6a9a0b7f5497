package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Statements on the connection of the transaction at hand. */
@ApplicationScoped
class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    Connection connection() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    int update(String statement, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    <T> List<T> list(RowReader<T> reader, String query, @Nullable Object... parameters) {
        try (var connection = database.getConnection()) {
            return list(connection, reader, query, parameters);
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    <T> Optional<T> one(RowReader<T> reader, String query, @Nullable Object... parameters) {
        return list(reader, query, parameters).stream().findFirst();
    }

    static <T> List<T> list(Connection connection, RowReader<T> reader, String query, @Nullable Object... parameters)
            throws SQLException {
        try (var prepared = prepare(connection, query, parameters);
                var rows = prepared.executeQuery()) {
            return read(rows, reader);
        }
    }

    private static <T> List<T> read(ResultSet rows, RowReader<T> reader) throws SQLException {
        var items = new ArrayList<T>();
        while (rows.next()) {
            items.add(reader.read(rows));
        }
        return items;
    }

    static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        var prepared = connection.prepareStatement(statement);
        try {
            for (var i = 0; i < parameters.length; i++) {
                var parameter = parameters[i];
                prepared.setObject(
                        i + 1,
                        parameter instanceof String[] texts ? connection.createArrayOf("text", texts) : parameter);
            }
            return prepared;
        } catch (SQLException e) {
            prepared.close();
            throw e;
        }
    }
}
