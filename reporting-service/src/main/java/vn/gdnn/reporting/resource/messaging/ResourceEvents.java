package vn.gdnn.reporting.resource.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.curriculum.v1.ResourcePublished;
import vn.gdnn.events.curriculum.v1.ResourceTakenDown;
import vn.gdnn.events.curriculum.v1.ResourceUsed;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.reporting.resource.KeepResources;

/** Hears of learning resources that are published, used by other schools and taken down. */
@ApplicationScoped
public class ResourceEvents implements EventConsumer {

    private final Inbox inbox;
    private final KeepResources resources;

    ResourceEvents(Inbox inbox, KeepResources resources) {
        this.inbox = inbox;
        this.resources = resources;
    }

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        resources.keep(
                all(events, ResourcePublished.class),
                all(events, ResourceTakenDown.class),
                all(events, ResourceUsed.class));
    }

    @Incoming("resources")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }

    private static <T extends Record> List<T> all(List<IncomingEvent> events, Class<T> kind) {
        return events.stream().flatMap(event -> event.as(kind).stream()).toList();
    }
}
