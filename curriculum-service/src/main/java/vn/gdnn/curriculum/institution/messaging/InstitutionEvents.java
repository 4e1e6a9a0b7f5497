package vn.gdnn.curriculum.institution.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.kit.tenancy.Tenants;

/** Lets an institution in as soon as the ministry onboarded it. */
@ApplicationScoped
public class InstitutionEvents {

    private final Inbox inbox;
    private final Tenants tenants;

    InstitutionEvents(Inbox inbox, Tenants tenants) {
        this.inbox = inbox;
        this.tenants = tenants;
    }

    @Incoming("institutions")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume("institutions", batch, this::apply);
    }

    private void apply(IncomingEvent event) {
        event.as(InstitutionOnboarded.class).ifPresent(now -> tenants.upsert(now.code(), now.province(), now.name()));
        event.as(InstitutionChanged.class).ifPresent(now -> tenants.upsert(now.code(), now.province(), now.name()));
    }
}
