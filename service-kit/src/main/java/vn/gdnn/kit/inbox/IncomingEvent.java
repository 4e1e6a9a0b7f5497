package vn.gdnn.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.outbox.EventType;

/** An event as it arrived; unknown types are skipped by whoever does not ask for them. */
public final class IncomingEvent {

    private final UUID id;
    private final String type;
    private final Instant time;
    private final String payload;
    private final ObjectReader json;

    IncomingEvent(UUID id, String type, Instant time, String payload, ObjectReader json) {
        this.id = id;
        this.type = type;
        this.time = time;
        this.payload = payload;
        this.json = json;
    }

    /** The event's own id; the same when it arrives twice. */
    public UUID id() {
        return id;
    }

    /** When it happened. */
    public Instant time() {
        return time;
    }

    /** The fact, if this event is of that contract record's type. */
    public <T extends Record> Optional<T> as(Class<T> fact) {
        if (!EventType.of(fact).equals(type)) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.forType(fact).readValue(payload));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
