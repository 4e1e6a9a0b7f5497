package vn.gdnn.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Keeps events that could not be applied, for a person to look at; counted in {@code gdnn_events_parked}. */
@ApplicationScoped
class ParkedEvents {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    ParkedEvents(EntityManager entities, ObjectMapper json, MeterRegistry meters) {
        this.entities = entities;
        this.json = json;
        this.meters = meters;
    }

    void park(String consumer, ConsumerRecord<String, String> event, String reason) {
        var headers = json.createObjectNode();
        event.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        entities.createNativeQuery("""
                        insert into parked_event
                            (consumer, topic, partition_no, kafka_offset, event_key, headers, payload, reason)
                        values (:consumer, :topic, :partition, :offset, :key, cast(:headers as jsonb), :payload, :reason)
                        on conflict do nothing""")
                .setParameter("consumer", consumer)
                .setParameter("topic", event.topic())
                .setParameter("partition", event.partition())
                .setParameter("offset", event.offset())
                .setParameter("key", event.key())
                .setParameter("headers", headers.toString())
                .setParameter("payload", event.value())
                .setParameter("reason", reason)
                .executeUpdate();
        meters.counter("gdnn.events.parked", "consumer", consumer).increment();
    }
}
