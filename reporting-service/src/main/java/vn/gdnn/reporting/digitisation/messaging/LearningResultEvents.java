package vn.gdnn.reporting.digitisation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.reporting.digitisation.DigitalRecord;
import vn.gdnn.reporting.digitisation.DigitalRecord.Kind;
import vn.gdnn.reporting.digitisation.KeepDigitisation;

/** Hears of module results. */
@ApplicationScoped
public class LearningResultEvents {

    private final Inbox inbox;
    private final KeepDigitisation digitisation;

    LearningResultEvents(Inbox inbox, KeepDigitisation digitisation) {
        this.inbox = inbox;
        this.digitisation = digitisation;
    }

    @Incoming("learning-results")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consumeAll(
                "learning-results",
                batch,
                events -> digitisation.keep(events.stream()
                        .flatMap(event -> event.as(ModuleResultsPosted.class).stream())
                        .map(LearningResultEvents::evidence)
                        .toList()));
    }

    private static DigitalRecord evidence(ModuleResultsPosted fact) {
        return new DigitalRecord(fact.institution(), Kind.LEARNING_RESULTS, fact.on(), fact.batchId());
    }
}
