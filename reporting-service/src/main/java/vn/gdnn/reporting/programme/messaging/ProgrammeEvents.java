package vn.gdnn.reporting.programme.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.reporting.programme.KeepProgrammes;

/** Hears of programmes that come into force and that retire. */
@ApplicationScoped
public class ProgrammeEvents implements EventConsumer {

    private final Inbox inbox;
    private final KeepProgrammes programmes;

    ProgrammeEvents(Inbox inbox, KeepProgrammes programmes) {
        this.inbox = inbox;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        programmes.keep(
                events.stream()
                        .flatMap(event -> event.as(ProgrammeApproved.class).stream())
                        .toList(),
                events.stream()
                        .flatMap(event -> event.as(ProgrammeRetired.class).stream())
                        .toList());
    }

    @Incoming("programmes")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }
}
