package vn.gdnn.kit.feed;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import vn.gdnn.kit.testing.SuiteDatabase;

/** Changes that have no place yet. */
final class Waiting {

    private Waiting() {}

    /** Waits until every committed change has its place. */
    static void none() {
        await().pollInterval(Duration.ofMillis(10)).until(() -> !some());
    }

    private static boolean some() throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select exists (select from change_note)")) {
            return found.next() && found.getBoolean(1);
        }
    }
}
