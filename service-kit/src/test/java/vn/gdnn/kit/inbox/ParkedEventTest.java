package vn.gdnn.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.probe.Probes.ProbeNamed;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
class ParkedEventTest {

    private static final String PARKED = "/api/kit/v1/parked-events";

    @Inject
    Inbox inbox;

    @Inject
    FlawedConsumer consumer;

    @Inject
    ParkedEventGauge gauge;

    @Inject
    MeterRegistry meters;

    @Inject
    ObjectMapper json;

    final UUID id = UUID.randomUUID();

    @BeforeEach
    void one_event_is_parked() {
        Institutions.sql("delete from parked_event");
        consumer.breaks(true);
        hears();
    }

    @Test
    void who_runs_the_suite_sees_it_and_nothing_of_its_content() {
        Tokens.ministry(Roles.MINISTRY_ADMIN)
                .get(PARKED)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].consumer", is("flawed"))
                .body("items[0].type", is("vn.gdnn.kit.probe-named.probe"))
                .body("items[0].reason", is("IllegalStateException"))
                .body("items[0].payload", nullValue());
        Tokens.ministry(Roles.MINISTRY_ANALYST).get(PARKED).then().statusCode(403);
        Tokens.institution(Institutions.HANOI, Roles.REGISTRAR)
                .get(PARKED)
                .then()
                .statusCode(403);
    }

    @Test
    void once_its_fault_is_mended_it_is_applied_once() {
        var parked = parked();
        consumer.breaks(false);

        apply(parked).statusCode(200).body("appliedBy", is("ministry")).body("appliedAt", notNullValue());
        apply(parked).statusCode(409).body("code", is("PARKED_EVENT_APPLIED"));

        assertThat(consumer.heard()).containsExactly("late");
        Tokens.ministry(Roles.MINISTRY_ADMIN).get(PARKED).then().body("items", empty());
        Tokens.ministry(Roles.MINISTRY_ADMIN).get(PARKED + "?all=true").then().body("items.id", contains(parked));
    }

    @Test
    void while_it_still_fails_nothing_changes() {
        var parked = parked();

        apply(parked).statusCode(422).body("code", is("PARKED_EVENT_STILL_FAILS"));

        assertThat(parked()).isEqualTo(parked);
        apply(UUID.randomUUID().toString()).statusCode(404).body("code", is("PARKED_EVENT_NOT_FOUND"));
    }

    @Test
    void what_took_effect_meanwhile_does_so_no_second_time() {
        consumer.breaks(false);
        hears();

        apply(parked()).statusCode(200);

        assertThat(consumer.heard()).containsExactly("late");
    }

    @Test
    void the_gauge_counts_those_that_wait() {
        gauge.look();
        assertThat(waiting()).isEqualTo(1);

        consumer.breaks(false);
        apply(parked());
        gauge.look();

        assertThat(waiting()).isZero();
    }

    private void hears() {
        inbox.consume(
                consumer,
                Arrived.batch(json)
                        .with(id, "t", "k", new ProbeNamed(id, "late"))
                        .records());
    }

    private double waiting() {
        return meters.get("gdnn.events.parked")
                .tag("consumer", "flawed")
                .gauge()
                .value();
    }

    private static String parked() {
        return Tokens.ministry(Roles.MINISTRY_ADMIN).get(PARKED).path("items[0].id");
    }

    private static io.restassured.response.ValidatableResponse apply(String id) {
        return Tokens.ministry(Roles.MINISTRY_ADMIN)
                .post(PARKED + "/" + id + "/application")
                .then();
    }
}
