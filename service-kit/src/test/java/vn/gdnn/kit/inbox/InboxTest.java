package vn.gdnn.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.probe.Probes.ProbeNamed;
import vn.gdnn.kit.problem.DatabaseFailure;
import vn.gdnn.kit.tenancy.Tenants;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
class InboxTest {

    @Inject
    Inbox inbox;

    @Inject
    Tenants tenants;

    @Inject
    ObjectMapper json;

    final List<String> applied = new ArrayList<>();
    final UUID id = UUID.randomUUID();

    @BeforeEach
    void nothing_parked() {
        Institutions.sql("delete from parked_event");
    }

    @Test
    void an_event_that_arrives_twice_takes_effect_once() {
        var twice = Arrived.batch(json).with(id, "t", "k", named("a")).with(id, "t", "k", named("a"));

        inbox.consume(one("test", this::apply), twice.records());
        inbox.consume(one("test", this::apply), twice.records());

        assertThat(applied).containsExactly("a");
    }

    @Test
    void each_consumer_sees_it() {
        var batch = Arrived.batch(json).with(id, "t", "k", named("a")).records();

        inbox.consume(one("one", this::apply), batch);
        inbox.consume(one("two", this::apply), batch);

        assertThat(applied).containsExactly("a", "a");
    }

    @Test
    void an_event_that_cannot_be_applied_is_parked_and_the_rest_go_on() throws Exception {
        var batch = Arrived.batch(json)
                .with("t", "k", named("a"))
                .with("t", "k", named("broken"))
                .with("t", "k", named("b"));

        inbox.consume(
                one("test", event -> {
                    if (event.as(ProbeNamed.class).orElseThrow().name().equals("broken")) {
                        throw new IllegalArgumentException("cannot");
                    }
                    apply(event);
                }),
                batch.records());

        assertThat(applied).endsWith("a", "b");
        assertThat(count("parked_event")).isEqualTo(1);
    }

    @Test
    void what_is_logged_of_it_tells_the_place_and_nothing_that_it_says() {
        var batch = Arrived.batch(json).with("t", "k", named("Trần Thị Lan"));

        var logged = Logged.by(
                Inbox.class,
                () -> inbox.consume(
                        one("test", event -> {
                            var name = event.as(ProbeNamed.class).orElseThrow().name();
                            throw new IllegalStateException("no " + name, new IllegalArgumentException(name));
                        }),
                        batch.records()));

        assertThat(logged)
                .contains(
                        "Event parked: test t-", "IllegalStateException", "IllegalArgumentException", "InboxTest.java:")
                .doesNotContain("Lan");
    }

    @Test
    void a_batch_can_be_taken_together_without_what_was_seen_before() {
        var seenBefore = Arrived.batch(json).with(id, "t", "k", named("a"));
        inbox.consume(one("together", this::apply), seenBefore.records());
        var sizes = new ArrayList<Integer>();

        inbox.consume(
                together("together", events -> sizes.add(events.size())),
                seenBefore.with("t", "k", named("b")).with("t", "k", named("c")).records());

        assertThat(sizes).containsExactly(2);
    }

    @Test
    void an_unreadable_event_is_parked() throws Exception {
        var batch = Arrived.batch(json).withPayload(id, "t", "k", "vn.gdnn.kit.probe-named.probe", "{oops");

        inbox.consume(one("test", this::apply), batch.records());

        assertThat(applied).isEmpty();
        assertThat(count("parked_event")).isEqualTo(1);
    }

    /** PostgreSQL keeps no NUL, and an event that can be neither applied nor parked would stop the rest. */
    @Test
    void an_event_with_a_nul_is_parked() throws Exception {
        var batch = Arrived.batch(json).withPayload(id, "t", "k", "vn.gdnn.kit.probe-named.probe", "{\0}");

        inbox.consume(one("test", this::apply), batch.records());

        assertThat(count("parked_event")).isEqualTo(1);
    }

    @Test
    void while_the_database_is_away_it_waits_and_loses_nothing() throws Exception {
        var outages = new AtomicInteger(2);
        var batch = Arrived.batch(json).with(id, "t", "k", named("a"));

        inbox.consume(
                one("test", event -> {
                    if (outages.getAndDecrement() > 0) {
                        throw DatabaseFailure.unchecked(new SQLException("gone", "08006"));
                    }
                    apply(event);
                }),
                batch.records());

        assertThat(applied).containsExactly("a");
        assertThat(count("parked_event")).isZero();
    }

    @Test
    void a_newer_producers_fields_are_ignored() {
        var batch = Arrived.batch(json)
                .withPayload(
                        id,
                        "t",
                        "k",
                        "vn.gdnn.kit.probe-named.probe",
                        "{\"id\":\"" + id + "\",\"name\":\"a\",\"colour\":\"red\"}");

        inbox.consume(one("test", this::apply), batch.records());

        assertThat(applied).containsExactly("a");
    }

    @Test
    void what_an_event_changes_commits_with_its_mark() throws Exception {
        var batch = Arrived.batch(json).with(id, "t", "k", named("a"));

        inbox.consume(one("test", event -> tenants.upsert("CDNEW1", "79", "New")), batch.records());

        assertThat(count("tenant where code = 'CDNEW1'")).isEqualTo(1);
        assertThat(count("inbox where event_id = '" + id + "'")).isEqualTo(1);
    }

    private void apply(IncomingEvent event) {
        event.as(ProbeNamed.class).ifPresent(fact -> applied.add(fact.name()));
    }

    private static EventConsumer one(String name, Consumer<IncomingEvent> apply) {
        return together(name, events -> events.forEach(apply));
    }

    private static EventConsumer together(String name, Consumer<List<IncomingEvent>> apply) {
        return new EventConsumer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void apply(List<IncomingEvent> events) {
                apply.accept(events);
            }
        };
    }

    private ProbeNamed named(String name) {
        return new ProbeNamed(id, name);
    }

    private static long count(String from) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
