package vn.gdnn.records.register.log.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.training.v1.TrainingCertificateIssued;
import vn.gdnn.events.training.v1.TrainingCertificateRevoked;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.records.register.log.CertificateLeaves;
import vn.gdnn.records.register.log.CertificateLeaves.Act;

/** Hears of acts on certificates of training, each of which becomes a leaf of the log. */
@ApplicationScoped
public class CertificateEvents implements EventConsumer {

    private final Inbox inbox;
    private final CertificateLeaves leaves;

    CertificateEvents(Inbox inbox, CertificateLeaves leaves) {
        this.inbox = inbox;
        this.leaves = leaves;
    }

    @Override
    public String name() {
        return "training-certificates";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        leaves.append(events.stream().flatMap(CertificateEvents::act).toList());
    }

    private static Stream<Act> act(IncomingEvent event) {
        return Stream.concat(
                event.as(TrainingCertificateIssued.class).stream()
                        .map(issued -> new Act(issued.institution(), issued.certificateId(), 1, issued.commitment())),
                event.as(TrainingCertificateRevoked.class).stream()
                        .map(revoked ->
                                new Act(revoked.institution(), revoked.certificateId(), 2, revoked.commitment())));
    }

    @Incoming("training-certificates")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }
}
