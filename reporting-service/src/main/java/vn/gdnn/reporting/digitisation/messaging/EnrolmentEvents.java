package vn.gdnn.reporting.digitisation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.records.v1.StudentEnrolled;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.reporting.digitisation.DigitalRecord;
import vn.gdnn.reporting.digitisation.DigitalRecord.Kind;
import vn.gdnn.reporting.digitisation.KeepDigitisation;

/** Hears of students who begin a programme. */
@ApplicationScoped
public class EnrolmentEvents implements EventConsumer {

    private final Inbox inbox;
    private final KeepDigitisation digitisation;

    EnrolmentEvents(Inbox inbox, KeepDigitisation digitisation) {
        this.inbox = inbox;
        this.digitisation = digitisation;
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        digitisation.keep(events.stream()
                .flatMap(event -> event.as(StudentEnrolled.class).stream())
                .map(EnrolmentEvents::evidence)
                .toList());
    }

    @Incoming("enrolments")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }

    private static DigitalRecord evidence(StudentEnrolled fact) {
        return new DigitalRecord(fact.institution(), Kind.LEARNING_PROCESS, fact.on(), fact.enrolmentId());
    }
}
