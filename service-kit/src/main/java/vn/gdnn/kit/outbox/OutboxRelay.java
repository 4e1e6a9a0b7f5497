package vn.gdnn.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import vn.gdnn.kit.outbox.UnsentEvents.Waiting;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Sends recorded events to Kafka, oldest first, one relay at a time per database; what fails is tried again. */
@ApplicationScoped
public class OutboxRelay {

    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final UnsentEvents unsent;
    private final MutinyEmitter<String> kafka;
    private final String source;

    OutboxRelay(
            UnsentEvents unsent,
            @Channel("outbox") MutinyEmitter<String> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.unsent = unsent;
        this.kafka = kafka;
        this.source = "/gdnn/" + application;
    }

    /** Sends all events that wait; returns how many. */
    public int relay() {
        var total = 0;
        for (var sent = BATCH; sent == BATCH; total += sent) {
            sent = CurrentScope.inTransaction(new Scope.Plumbing(), this::sendBatch);
        }
        return total;
    }

    private int sendBatch() {
        if (!unsent.holdLock()) {
            return 0;
        }
        var batch = unsent.oldest(BATCH);
        if (!batch.isEmpty()) {
            QuarkusTransaction.suspendingExisting().run(() -> send(batch));
            unsent.markSent(batch);
        }
        return batch.size();
    }

    /**
     * All at once: an idempotent producer keeps the order; the batch counts as sent when every one is acknowledged. The
     * transaction waits apart: Kafka's threads would take it along, and one with two threads in it does not commit.
     */
    private void send(List<Waiting> batch) {
        List<Uni<Void>> pending = batch.stream()
                .map(event -> kafka.sendMessage(Message.of(event.payload(), Metadata.of(addressOf(event)))))
                .toList();
        Uni.join().all(pending).andFailFast().await().atMost(PATIENCE);
    }

    private OutgoingKafkaRecordMetadata<String> addressOf(Waiting event) {
        var headers = new RecordHeaders()
                .add("ce_specversion", bytes("1.0"))
                .add("ce_id", bytes(event.id().toString()))
                .add("ce_type", bytes(event.type()))
                .add("ce_source", bytes(source))
                .add("ce_time", bytes(event.time()))
                .add("ce_subject", bytes(event.key()))
                .add("content-type", bytes("application/json"))
                .add("tenant", bytes(event.tenant()));
        if (event.traceparent() != null) {
            headers.add("traceparent", bytes(event.traceparent()));
        }
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(event.topic())
                .withKey(event.key())
                .withHeaders(headers)
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
