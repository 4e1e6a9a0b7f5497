package vn.gdnn.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;
import vn.gdnn.kit.time.Ids;

/** Stores events beside the change that caused them; {@link OutboxRelay} sends them on. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, traceparent, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

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

    /** Records one event in the transaction at hand; without a transaction it fails. */
    @Transactional(TxType.MANDATORY)
    public void record(String topic, String key, String tenant, Record fact) {
        insert(List.of(new OutgoingEvent(topic, key, tenant, fact)));
    }

    /** Records many events in one round trip, in their order. */
    @Transactional(TxType.MANDATORY)
    public void recordAll(Collection<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            insert(events);
        }
    }

    @ActivateRequestContext
    void insert(Collection<OutgoingEvent> events) {
        var now = Timestamp.from(clock.instant());
        var traceparent = traceparent();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                statement.setObject(1, Ids.next());
                statement.setString(2, event.topic());
                statement.setString(3, event.key());
                statement.setString(4, EventType.of(event.fact().getClass()));
                statement.setString(5, write(event.fact()));
                statement.setString(6, event.tenant());
                statement.setString(7, traceparent);
                statement.setTimestamp(8, now);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
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
