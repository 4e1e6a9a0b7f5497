package vn.gdnn.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.gdnn.kit.problem.DatabaseFailure;

@ApplicationScoped
class SeenEvents {

    private static final String MARK = """
            insert into inbox (consumer, event_id) select ?, unnest(?::uuid[])
            on conflict do nothing returning event_id""";

    private final DataSource database;

    SeenEvents(DataSource database) {
        this.database = database;
    }

    /** Marks the events as seen by the consumer; returns those that were not, to be taken out one by one. */
    Set<UUID> markSeen(String consumer, List<IncomingEvent> events) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MARK)) {
            statement.setString(1, consumer);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", events.stream().map(IncomingEvent::id).toArray()));
            var fresh = new HashSet<UUID>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }
}
