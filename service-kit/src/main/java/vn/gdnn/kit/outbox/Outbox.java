package vn.gdnn.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;
import vn.gdnn.kit.time.Ids;

/** Stores events beside the change that caused them; {@link OutboxRelay} sends them on. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, traceparent, recorded_at)
            select id, topic, key, type, payload, tenant, ?::text, ?::timestamptz
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
                 as event (id, topic, key, type, payload, tenant, number)
            order by number""";

    private final DataSource database;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;
    private final Clock clock;

    Outbox(DataSource database, ObjectMapper json, CurrentVertxRequest request, Clock clock) {
        this.database = database;
        this.json = json;
        this.request = request;
        this.clock = clock;
    }

    /** Publishes one event when the transaction at hand commits; without a transaction it fails. */
    @Transactional(TxType.MANDATORY)
    public void publish(String topic, String key, String tenant, Record fact) {
        add(List.of(new OutgoingEvent(topic, key, tenant, fact)));
    }

    /** Publishes many events in one round trip, in their order. */
    @Transactional(TxType.MANDATORY)
    public void publishAll(Collection<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            add(events);
        }
    }

    @ActivateRequestContext
    void add(Collection<OutgoingEvent> events) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, traceparent());
            statement.setTimestamp(2, Timestamp.from(clock.instant()));
            statement.setArray(3, array(connection, "uuid", events, event -> Ids.next()));
            statement.setArray(4, array(connection, "text", events, OutgoingEvent::topic));
            statement.setArray(5, array(connection, "text", events, OutgoingEvent::key));
            statement.setArray(
                    6,
                    array(
                            connection,
                            "text",
                            events,
                            event -> EventType.of(event.fact().getClass())));
            statement.setArray(7, array(connection, "text", events, event -> write(event.fact())));
            statement.setArray(8, array(connection, "text", events, OutgoingEvent::tenant));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    private static Array array(
            Connection connection, String type, Collection<OutgoingEvent> events, Function<OutgoingEvent, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }

    private @Nullable String traceparent() {
        var current = request.getCurrent();
        return current == null ? null : current.request().getHeader("traceparent");
    }

    private String write(Record fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
