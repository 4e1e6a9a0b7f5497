package vn.gdnn.reporting.digitisation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.reporting.digitisation.DigitalRecord;
import vn.gdnn.reporting.digitisation.DigitalRecord.Kind;
import vn.gdnn.reporting.digitisation.KeepDigitisation;

/** Hears of diplomas; one that is revoked later was digital all the same. */
@ApplicationScoped
public class DiplomaEvents implements EventConsumer {

    private final Inbox inbox;
    private final KeepDigitisation digitisation;

    DiplomaEvents(Inbox inbox, KeepDigitisation digitisation) {
        this.inbox = inbox;
        this.digitisation = digitisation;
    }

    @Override
    public String name() {
        return "diplomas";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        digitisation.keep(events.stream()
                .flatMap(event -> event.as(DiplomaIssued.class).stream())
                .map(DiplomaEvents::evidence)
                .toList());
    }

    @Incoming("diplomas")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }

    private static DigitalRecord evidence(DiplomaIssued fact) {
        return new DigitalRecord(fact.institution(), Kind.DIPLOMAS, fact.issuedOn(), fact.diplomaId());
    }
}
