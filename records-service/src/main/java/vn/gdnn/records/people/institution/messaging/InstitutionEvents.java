package vn.gdnn.records.people.institution.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.kit.tenancy.Tenants;
import vn.gdnn.records.people.institution.RegisterStarts;

/** Learns which institutions may send data, and which province they belong to. */
@ApplicationScoped
public class InstitutionEvents implements EventConsumer {

    private final Inbox inbox;
    private final Tenants tenants;
    private final RegisterStarts registerStarts;

    InstitutionEvents(Inbox inbox, Tenants tenants, RegisterStarts registerStarts) {
        this.inbox = inbox;
        this.tenants = tenants;
        this.registerStarts = registerStarts;
    }

    @Override
    public String name() {
        return "institutions";
    }

    @Incoming("institutions")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        events.forEach(this::apply);
    }

    private void apply(IncomingEvent event) {
        event.as(InstitutionOnboarded.class).ifPresent(fact -> keep(fact.code(), fact.province(), fact.name()));
        event.as(InstitutionChanged.class).ifPresent(fact -> keep(fact.code(), fact.province(), fact.name()));
    }

    private void keep(String code, String province, String name) {
        tenants.upsert(code, province, name);
        registerStarts.note(code);
    }
}
