package vn.gdnn.reporting.digitisation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.reporting.digitisation.DigitalRecord;
import vn.gdnn.reporting.digitisation.DigitalRecord.Kind;
import vn.gdnn.reporting.digitisation.KeepDigitisation;

/** Hears of module results. */
@ApplicationScoped
public class LearningResultEvents implements EventConsumer {

    private final Inbox inbox;
    private final KeepDigitisation digitisation;

    LearningResultEvents(Inbox inbox, KeepDigitisation digitisation) {
        this.inbox = inbox;
        this.digitisation = digitisation;
    }

    @Override
    public String name() {
        return "learning-results";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        digitisation.keep(events.stream()
                .flatMap(event -> event.as(ModuleResultsPosted.class).stream())
                .map(LearningResultEvents::evidence)
                .toList());
    }

    @Incoming("learning-results")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }

    private static DigitalRecord evidence(ModuleResultsPosted fact) {
        return new DigitalRecord(fact.institution(), Kind.LEARNING_RESULTS, fact.on(), fact.batchId());
    }
}
