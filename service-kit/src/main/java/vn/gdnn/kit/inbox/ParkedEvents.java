package vn.gdnn.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.time.Ids;

/** Keeps events that could not be applied, for a person to look at and to have them applied. */
@ApplicationScoped
class ParkedEvents {

    private static final String COLUMNS = """
            id, consumer, headers ->> 'ce_type' as type, topic, partition_no, kafka_offset, event_key, reason, parked_at,
            applied_at, applied_by""";

    private final Database database;
    private final ObjectMapper json;

    ParkedEvents(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One event with what is needed to apply it. */
    record Kept(String consumer, boolean applied, ConsumerRecord<String, @Nullable String> event) {}

    void park(String consumer, ConsumerRecord<String, String> event, String reason) {
        var headers = json.createObjectNode();
        event.headers().forEach(header -> headers.put(header.key(), storable(new String(header.value(), UTF_8))));
        database.update(
                """
                insert into parked_event
                    (id, consumer, topic, partition_no, kafka_offset, event_key, headers, payload, reason)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""",
                Ids.next(),
                consumer,
                event.topic(),
                event.partition(),
                event.offset(),
                storable(event.key()),
                headers.toString(),
                storable(event.value()),
                reason);
    }

    /** PostgreSQL keeps no NUL; an event that holds one is no event of ours and stays one that cannot be applied. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    List<ParkedEvent> list(boolean waiting, UUID after, int limit) {
        return database.list(
                ParkedEvents::view,
                "select " + COLUMNS
                        + " from parked_event where id > ? and (applied_at is null or not ?) order by id limit ?",
                after,
                waiting,
                limit);
    }

    /** Nobody else applies it before this transaction ends. */
    Optional<Kept> findHeld(UUID id) {
        return database.find(
                row -> new Kept(row.text("consumer"), row.instantOrNull("applied_at") != null, event(row)), """
                select consumer, applied_at, topic, partition_no, kafka_offset, event_key, headers, payload
                from parked_event where id = ? for update""", id);
    }

    ParkedEvent markApplied(UUID id, String by) {
        return database.find(
                        ParkedEvents::view,
                        "update parked_event set applied_at = now(), applied_by = ? where id = ? returning " + COLUMNS,
                        by,
                        id)
                .orElseThrow();
    }

    private ConsumerRecord<String, @Nullable String> event(Row row) throws SQLException {
        var event = new ConsumerRecord<>(
                row.text("topic"),
                row.integer("partition_no"),
                row.bigint("kafka_offset"),
                row.textOrNull("event_key"),
                row.textOrNull("payload"));
        try {
            json.readValue(row.text("headers"), new TypeReference<Map<String, String>>() {})
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return event;
    }

    private static ParkedEvent view(Row row) throws SQLException {
        return new ParkedEvent(
                row.uuid("id"),
                row.text("consumer"),
                row.textOrNull("type"),
                row.text("topic"),
                row.integer("partition_no"),
                row.bigint("kafka_offset"),
                row.textOrNull("event_key"),
                row.text("reason"),
                row.instant("parked_at"),
                row.instantOrNull("applied_at"),
                row.textOrNull("applied_by"));
    }
}
