package vn.gdnn.kit.imports;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The service's connections, seen by the database's administrator. */
final class SuiteConnections {

    private SuiteConnections() {}

    /** Ends every connection of the service that is in a transaction and waits for the service. */
    static void cutThoseInTransaction() {
        var cut = """
                select pg_terminate_backend(pid, 5000) from pg_stat_activity
                where usename = 'service_app' and state = 'idle in transaction'""";
        try (var connection =
                        DriverManager.getConnection(System.getProperty("gdnn.test.database"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(cut);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
