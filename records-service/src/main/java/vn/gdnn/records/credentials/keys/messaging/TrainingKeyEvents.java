package vn.gdnn.records.credentials.keys.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.training.v1.TrainingKeyChanged;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.records.credentials.keys.TrainingKeys;

/** Hears of the keys that sign certificates of training. */
@ApplicationScoped
public class TrainingKeyEvents implements EventConsumer {

    private final Inbox inbox;
    private final TrainingKeys keys;

    TrainingKeyEvents(Inbox inbox, TrainingKeys keys) {
        this.inbox = inbox;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "training-keys";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        events.forEach(event -> event.as(TrainingKeyChanged.class).ifPresent(keys::upsert));
    }

    @Incoming("training-keys")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }
}
