package vn.gdnn.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.probe.Probes;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
class OutboxRelayTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    RelayTicker ticker;

    @Inject
    OutboxGauge gauge;

    @Inject
    OutboxPurge purge;

    @Inject
    MeterRegistry meters;

    @Inject
    Probes probes;

    @Inject
    @Any
    InMemoryConnector kafka;

    InMemorySink<String> sent;

    @Inject
    @Identifier("outbox") TransactionsOnTheWay onTheWay;

    @BeforeEach
    void nothing_waits() {
        Institutions.known();
        relay.relay();
        sent = kafka.sink("outbox");
        sent.clear();
    }

    @Test
    void a_committed_event_is_sent_once_as_a_cloud_event() {
        var id = add("first");

        relay.relay();
        relay.relay();

        assertThat(sent.received()).singleElement().satisfies(message -> {
            assertThat(message.getPayload()).isEqualTo("{\"id\":\"" + id + "\",\"name\":\"first\"}");
            var target = message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
            assertThat(target.getTopic()).isEqualTo("kit.probe");
            assertThat(target.getKey()).isEqualTo(id.toString());
            assertThat(header(target, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(target, "ce_type")).isEqualTo("vn.gdnn.kit.probe-named.probe");
            assertThat(header(target, "ce_source")).isEqualTo("/gdnn/kit");
            assertThat(header(target, "ce_subject")).isEqualTo(id.toString());
            assertThat(header(target, "tenant")).isEqualTo(HANOI);
            assertThat(UUID.fromString(header(target, "ce_id"))).isNotNull();
            assertThat(Instant.parse(header(target, "ce_time"))).isNotNull();
        });
    }

    @Test
    void an_event_of_a_rolled_back_change_is_never_sent() {
        assertThatThrownBy(() -> add("taken")).hasMessageContaining("PROBE_NAME_TAKEN");

        relay.relay();

        assertThat(sent.received()).isEmpty();
    }

    @Test
    void events_leave_in_the_order_they_were_recorded() {
        for (var number = 0; number < 600; number++) {
            add("n" + number);
        }

        relay.relay();

        assertThat(sent.received()).hasSize(600);
        assertThat(sent.received().get(599).getPayload()).contains("n599");
    }

    /** Kafka's threads take along what the sending thread holds, and a transaction with two threads does not commit. */
    @Test
    void the_broker_sees_nothing_of_the_transaction() {
        onTheWay.forget();
        add("apart");

        relay.relay();

        assertThat(onTheWay.seen()).isNotEmpty().containsOnly(Status.STATUS_NO_TRANSACTION);
    }

    /** Nothing listens where this test's broker would be. */
    @Test
    void while_kafka_does_not_answer_nobody_takes_the_lock_and_the_wait_is_shown() {
        add("waits");

        ticker.tick();
        gauge.look();

        assertThat(sent.received()).isEmpty();
        assertThat(meters.get("gdnn.outbox.waiting").gauge().value()).isEqualTo(1);
        assertThat(relay.relay()).isEqualTo(1);
        gauge.look();
        assertThat(meters.get("gdnn.outbox.waiting").gauge().value()).isZero();
        assertThat(meters.get("gdnn.outbox.oldest").gauge().value()).isZero();
    }

    @Test
    void what_was_sent_long_ago_is_purged_however_much_it_is() {
        Institutions.sql("""
            insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, recorded_at, sent_at)
            select gen_random_uuid(), 't', 'k', 'x', '{}', 'CDHN01', now() - interval '9 days', now() - interval '8 days'
            from generate_series(1, 12000)""");

        purge.purge();

        assertThat(sentLongAgo()).isZero();
    }

    private static long sentLongAgo() {
        try (var connection = SuiteDatabase.asOwner();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from outbox where sent_at < now() - interval '7 days'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void recording_outside_a_transaction_is_a_programming_error() {
        assertThatThrownBy(() -> outbox.publish("kit.probe", "k", HANOI, new Probes.ProbeNamed(new UUID(0, 0), "x")))
                .hasMessageContaining("ransaction");
    }

    @Test
    void an_institution_cannot_speak_for_another() {
        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        new Scope.Institution(HANOI),
                        () -> outbox.publish("kit.probe", "k", "TCDN01", new Probes.ProbeNamed(new UUID(0, 0), "x"))))
                .hasStackTraceContaining("row-level security");
    }

    private UUID add(String name) {
        return CurrentScope.as(new Scope.Institution(HANOI), () -> probes.add(name));
    }

    private static String header(OutgoingKafkaRecordMetadata<?> target, String name) {
        return new String(target.getHeaders().lastHeader(name).value(), UTF_8);
    }
}
