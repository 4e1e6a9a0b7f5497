package vn.gdnn.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.DatabaseFailure;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Sends recorded events to Kafka, oldest first, one relay at a time per database; what fails is tried again. */
@ApplicationScoped
public class OutboxRelay {

    private static final long LOCK = 7_291_001L;
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final DataSource database;
    private final MutinyEmitter<String> kafka;
    private final String source;
    private final boolean enabled;
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "outbox-relay"));

    OutboxRelay(
            DataSource database,
            @Channel("outbox") MutinyEmitter<String> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "gdnn.outbox.relay", defaultValue = "true") boolean enabled) {
        this.database = database;
        this.kafka = kafka;
        this.source = "/gdnn/" + application;
        this.enabled = enabled;
    }

    private record Waiting(
            long position,
            UUID id,
            String topic,
            String key,
            String type,
            String payload,
            String tenant,
            @Nullable String traceparent,
            String time) {}

    /** On a thread of its own: the scheduler's shortest interval is a second, half of what a figure may take. */
    void begin(@Observes StartupEvent started) {
        if (enabled) {
            ticker.scheduleWithFixedDelay(this::tick, 1_000, 200, TimeUnit.MILLISECONDS);
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        ticker.shutdown();
    }

    private void tick() {
        try {
            relay();
        } catch (RuntimeException e) {
            Log.warnf(
                    "Events stay in the outbox and will be sent later: %s",
                    e.getClass().getSimpleName());
        }
    }

    /** Sends all events that wait; returns how many. */
    public int relay() {
        var total = 0;
        for (var sent = BATCH; sent == BATCH; total += sent) {
            sent = CurrentScope.inTransaction(new Scope.Plumbing(), this::sendBatch);
        }
        return total;
    }

    private int sendBatch() {
        try (var connection = database.getConnection()) {
            if (!holdsLock(connection)) {
                return 0;
            }
            var batch = unsent(connection);
            if (!batch.isEmpty()) {
                QuarkusTransaction.suspendingExisting().run(() -> send(batch));
                markSent(connection, batch);
            }
            return batch.size();
        } catch (SQLException e) {
            throw DatabaseFailure.unchecked(e);
        }
    }

    /** Without it two replicas could send one key's events out of order. */
    private static boolean holdsLock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static List<Waiting> unsent(Connection connection) throws SQLException {
        var query = """
                select position, id, aggregatetype, aggregateid, type, payload, tenant, traceparent,
                       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                from outbox where sent_at is null order by position limit ?""";
        try (var statement = connection.prepareStatement(query)) {
            statement.setInt(1, BATCH);
            try (var row = statement.executeQuery()) {
                var batch = new ArrayList<Waiting>();
                while (row.next()) {
                    batch.add(new Waiting(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9)));
                }
                return batch;
            }
        }
    }

    /**
     * All at once: an idempotent producer keeps the order; the batch counts as sent when every one is acknowledged. The
     * transaction waits apart: Kafka's threads would take it along, and one with two threads in it does not commit.
     */
    private void send(List<Waiting> batch) {
        List<Uni<Void>> pending = batch.stream()
                .map(event -> kafka.sendMessage(Message.of(event.payload(), Metadata.of(addressOf(event)))))
                .toList();
        Uni.join().all(pending).andFailFast().await().atMost(PATIENCE);
    }

    private OutgoingKafkaRecordMetadata<String> addressOf(Waiting event) {
        var headers = new RecordHeaders()
                .add("ce_specversion", bytes("1.0"))
                .add("ce_id", bytes(event.id().toString()))
                .add("ce_type", bytes(event.type()))
                .add("ce_source", bytes(source))
                .add("ce_time", bytes(event.time()))
                .add("ce_subject", bytes(event.key()))
                .add("content-type", bytes("application/json"))
                .add("tenant", bytes(event.tenant()));
        if (event.traceparent() != null) {
            headers.add("traceparent", bytes(event.traceparent()));
        }
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(event.topic())
                .withKey(event.key())
                .withHeaders(headers)
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static void markSent(Connection connection, List<Waiting> batch) throws SQLException {
        var update = "update outbox set sent_at = now() where position = any (?)";
        try (var statement = connection.prepareStatement(update)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(Waiting::position).toArray()));
            statement.executeUpdate();
        }
    }
}
