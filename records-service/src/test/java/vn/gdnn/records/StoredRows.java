package vn.gdnn.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.testing.SuiteDatabase;

/** Looks behind the service's back: the outbox and the tables. */
public final class StoredRows {

    private StoredRows() {}

    /** The payloads of events with this text in them, in order. */
    public static List<String> events(String topic, String text) {
        return list(
                "select payload from outbox where aggregatetype = ? and payload like '%' || ? || '%' order by position",
                topic, text);
    }

    public static List<String> list(String query, Object... parameters) {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows of a diploma as no use case would. */
    public static void change(String statement, Map<String, String> diploma) {
        try (var connection = SuiteDatabase.asOwner();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, UUID.fromString(diploma.get("id")));
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
