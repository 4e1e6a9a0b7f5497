package vn.gdnn.reporting.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.testing.SuiteDatabase;

/** Looks behind the service's back. */
public final class Database {

    private Database() {}

    /** Deletes every institution and all that events said of it. */
    public static void empty() {
        forgetFacts();
        run("truncate tenant, outbox cascade");
    }

    /** Deletes what came from events, as in a new database. */
    public static void forgetFacts() {
        run(
                "truncate employment, training_completion, training_judgement, programme_version, programme_currency, programme_retirement, digitisation,"
                        + " resource_publication, resource_take_down, resource_use,"
                        + " inbox, parked_event");
    }

    public static void run(String sql) {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what the query finds. */
    public static List<String> column(String sql) {
        var found = new ArrayList<String>();
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
