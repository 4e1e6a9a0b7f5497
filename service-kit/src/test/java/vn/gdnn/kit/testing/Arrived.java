package vn.gdnn.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.outbox.EventType;

/** Events as they come off the wire, for a listener under test. */
public final class Arrived {

    private final ObjectMapper json;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();
    private @Nullable Instant time;

    private Arrived(ObjectMapper json) {
        this.json = json;
    }

    /** A batch to be filled; the mapper is the application's own. */
    public static Arrived batch(ObjectMapper json) {
        return new Arrived(json);
    }

    /** What is added from now on happened at that time, for instance before what arrived already; otherwise now. */
    public Arrived happened(Instant at) {
        time = at;
        return this;
    }

    /** Adds an event with a new id. */
    public Arrived with(String topic, String key, Record fact) {
        return with(UUID.randomUUID(), topic, key, fact);
    }

    /** Adds an event with this id, for instance one that arrived before. */
    public Arrived with(UUID id, String topic, String key, Record fact) {
        try {
            return withPayload(id, topic, key, EventType.of(fact.getClass()), json.writeValueAsString(fact));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Adds an event with a raw payload, for instance a broken one or a published sample. */
    public Arrived withPayload(UUID id, String topic, String key, String type, String payload) {
        var arrived = new ConsumerRecord<>(topic, 0, records.size(), key, payload);
        arrived.headers()
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", (time == null ? Instant.now() : time).toString().getBytes(UTF_8));
        records.add(arrived);
        return this;
    }

    /** The batch as the listener takes it. */
    public ConsumerRecords<String, String> records() {
        Map<TopicPartition, List<ConsumerRecord<String, String>>> byTopic = new HashMap<>();
        for (var one : records) {
            byTopic.computeIfAbsent(new TopicPartition(one.topic(), 0), topic -> new ArrayList<>())
                    .add(one);
        }
        return new ConsumerRecords<>(byTopic, Map.<TopicPartition, OffsetAndMetadata>of());
    }
}
