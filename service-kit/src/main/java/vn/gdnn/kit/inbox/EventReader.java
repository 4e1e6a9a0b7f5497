package vn.gdnn.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the CloudEvents binary headers; fields that a newer producer added are ignored. */
@ApplicationScoped
class EventReader {

    private final ObjectReader json;

    EventReader(ObjectMapper json) {
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    IncomingEvent read(ConsumerRecord<String, String> arrived) {
        return new IncomingEvent(
                UUID.fromString(header(arrived, "ce_id")),
                header(arrived, "ce_type"),
                Instant.parse(header(arrived, "ce_time")),
                arrived.value(),
                json);
    }

    private static String header(ConsumerRecord<String, String> arrived, String name) {
        var header = arrived.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("event without header " + name);
        }
        return new String(header.value(), UTF_8);
    }
}
