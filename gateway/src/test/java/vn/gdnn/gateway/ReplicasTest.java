package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backend of two replicas: what one of them goes through is not seen by callers. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ReplicasTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    Neighbours neighbours;

    WireMockServer one;
    WireMockServer other;

    @BeforeEach
    void both_are_there() {
        one = started(0);
        other = started(1);
        await().atMost(SOON).until(() -> {
            askedOften();
            return asked(one) > 0 && asked(other) > 0;
        });
        List.of(one, other).forEach(WireMockServer::resetRequests);
    }

    @AfterEach
    void stop() {
        List.of(one, other).forEach(WireMockServer::stop);
    }

    @Test
    void they_take_turns() {
        askedOften();

        assertThat(asked(one)).isEqualTo(10);
        assertThat(asked(other)).isEqualTo(10);
    }

    @Test
    void who_says_it_is_not_ready_gets_nothing_until_it_is() {
        one.stubFor(get(urlEqualTo("/q/health/ready")).willReturn(aResponse().withStatus(503)));
        await().atMost(SOON).until(() -> {
            one.resetRequests();
            askedOften();
            return asked(one) == 0;
        });

        one.stubFor(get(urlEqualTo("/q/health/ready")).willReturn(aResponse().withStatus(200)));
        await().atMost(SOON).until(() -> {
            askedOften();
            return asked(one) > 0;
        });
    }

    @Test
    void what_is_gone_at_once_is_no_callers_loss() {
        one.stop();

        askedOften();

        assertThat(asked(other)).isEqualTo(20);
    }

    @Test
    void with_none_of_them_ready_they_are_asked_all_the_same() {
        for (var each : List.of(one, other)) {
            each.stubFor(
                    get(urlEqualTo("/q/health/ready")).willReturn(aResponse().withStatus(503)));
            each.resetRequests();
        }
        await().atMost(SOON)
                .until(() -> askedWhetherReady(one) > 1 && askedWhetherReady(other) > 1); // the first is heard by then

        askedOften();

        assertThat(asked(one) + asked(other)).isEqualTo(20);
    }

    @Test
    void a_connection_serves_many_and_is_renewed_so_that_who_came_later_gets_a_share() {
        var counted = neighbours.counted;

        await().pollInterval(Duration.ofMillis(20)).atMost(SOON).until(() -> {
            client().get("/api/counted/v1/things").then().statusCode(204);
            client().body("{}").post("/api/counted/v1/things").then().statusCode(204);
            return counted.connections() > 5 && counted.requests() > 3 * counted.connections();
        });
    }

    /** Ten reads and ten writes, none of them refused. */
    private void askedOften() {
        for (var number = 0; number < 10; number++) {
            client().get("/api/twins/v1/things").then().statusCode(200);
            client().body("{}").post("/api/twins/v1/things").then().statusCode(200);
        }
    }

    private io.restassured.specification.RequestSpecification client() {
        return given().header("Authorization", "Bearer " + neighbours.tokens.of("twins"));
    }

    private static int asked(WireMockServer replica) {
        return replica.findAll(anyRequestedFor(urlPathMatching("/api/.*"))).size();
    }

    private static int askedWhetherReady(WireMockServer replica) {
        return replica.findAll(getRequestedFor(urlEqualTo("/q/health/ready"))).size();
    }

    private WireMockServer started(int number) {
        var replica = neighbours.twin(number);
        replica.start();
        replica.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        return replica;
    }
}
