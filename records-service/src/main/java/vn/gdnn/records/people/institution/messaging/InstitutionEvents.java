package vn.gdnn.records.people.institution.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.records.people.institution.InstitutionFacts;
import vn.gdnn.records.people.institution.KeepInstitution;

/** Hears which institutions there are. */
@ApplicationScoped
public class InstitutionEvents {

    private final Inbox inbox;
    private final KeepInstitution keepInstitution;

    InstitutionEvents(Inbox inbox, KeepInstitution keepInstitution) {
        this.inbox = inbox;
        this.keepInstitution = keepInstitution;
    }

    @Incoming("institutions")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume("institutions", batch, event -> {
            event.as(InstitutionOnboarded.class).map(InstitutionFacts::of).ifPresent(keepInstitution::keep);
            event.as(InstitutionChanged.class).map(InstitutionFacts::of).ifPresent(keepInstitution::keep);
        });
    }
}
