package vn.gdnn.stories;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Somebody with the database's highest rights, past every service: what the register must not be trusted to. */
final class SuiteDatabaseOwner {

    private SuiteDatabaseOwner() {}

    static int does(String statement, Object... parameters) {
        return with(statement, PreparedStatement::executeUpdate, parameters);
    }

    /** The one value that a query finds. */
    static String reads(String query, Object... parameters) {
        return with(
                query,
                prepared -> {
                    try (var row = prepared.executeQuery()) {
                        row.next();
                        return row.getString(1);
                    }
                },
                parameters);
    }

    private interface Work<T> {

        T on(PreparedStatement prepared) throws SQLException;
    }

    private static <T> T with(String statement, Work<T> work, Object... parameters) {
        var url = "jdbc:postgresql://localhost:" + Suite.port("POSTGRES") + "/records";
        try (var connection = DriverManager.getConnection(url, "records_owner", "records_owner-password");
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return work.on(prepared);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
