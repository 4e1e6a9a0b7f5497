package vn.gdnn.records.learning.programme.messaging;

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
import vn.gdnn.records.learning.programme.KeepProgramme;

/** Hears which programmes students may enter. */
@ApplicationScoped
public class ProgrammeEvents implements EventConsumer {

    private final Inbox inbox;
    private final KeepProgramme keepProgramme;

    ProgrammeEvents(Inbox inbox, KeepProgramme keepProgramme) {
        this.inbox = inbox;
        this.keepProgramme = keepProgramme;
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        events.forEach(this::apply);
    }

    private void apply(IncomingEvent event) {
        event.as(ProgrammeApproved.class).ifPresent(keepProgramme::approved);
        event.as(ProgrammeRetired.class).ifPresent(keepProgramme::retired);
    }

    @Incoming("programmes")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }
}
