package vn.gdnn.stories;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody with the database's highest rights, past every service: what the register must not be trusted to. */
final class SuiteDatabaseOwner {

    private SuiteDatabaseOwner() {}

    static int does(String statement, Object... parameters) {
        var url = "jdbc:postgresql://localhost:" + Suite.port("POSTGRES") + "/records";
        try (var connection = DriverManager.getConnection(url, "records_owner", "records_owner-password");
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
