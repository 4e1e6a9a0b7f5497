package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class TokenCheckTest {

    private static final String SESSIONS = "/api/training/v1/sessions";

    Neighbours neighbours;

    @BeforeEach
    void calm() {
        neighbours.quiet();
    }

    @Test
    void a_good_token_opens_the_door_and_is_passed_on() {
        var token = neighbours.tokens.of("sis");

        ask(token).statusCode(200);

        neighbours.training.verify(
                getRequestedFor(urlEqualTo(SESSIONS)).withHeader("Authorization", equalTo("Bearer " + token)));
    }

    @Test
    void no_token_is_refused() {
        given().header("X-Forwarded-For", "198.51.100.1")
                .get(SESSIONS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", is("UNAUTHENTICATED"))
                .body("type", is("urn:gdnn:problem:unauthenticated"))
                .body("instance", is(SESSIONS))
                .body("title", is("Chưa xác thực"));
        assertNothingArrived();
    }

    @Test
    void an_expired_token_is_refused_as_such() {
        refused(neighbours.tokens.expired(), "TOKEN_EXPIRED");
    }

    @Test
    void a_token_found_good_is_refused_once_it_has_ended() throws Exception {
        var token = neighbours.tokens.endingIn(Duration.ofSeconds(3));
        ask(token).statusCode(200);
        ask(token).statusCode(200);

        TimeUnit.MILLISECONDS.sleep(3_100);

        ask(token).statusCode(401).body("code", is("TOKEN_EXPIRED"));
    }

    @Test
    void a_token_changed_by_a_letter_is_not_taken_for_the_one_found_good() {
        var token = neighbours.tokens.of("sis");
        ask(token).statusCode(200);
        var signature = token.lastIndexOf('.') + 1;

        var other = token.charAt(signature) == 'A' ? 'B' : 'A';

        ask(token.substring(0, signature) + other + token.substring(signature + 1))
                .statusCode(401)
                .body("code", is("TOKEN_INVALID"));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(neighbours.tokens.ofOtherIssuer(), "TOKEN_INVALID");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(neighbours.tokens.forOtherAudience(), "TOKEN_INVALID");
    }

    @Test
    void a_forged_token_is_refused() {
        refused(neighbours.tokens.forged(), "TOKEN_INVALID");
    }

    @Test
    void an_unsigned_token_is_refused() {
        refused(neighbours.tokens.unsigned(), "TOKEN_INVALID");
    }

    @Test
    void nonsense_is_refused() {
        refused("nonsense", "TOKEN_INVALID");
    }

    @Test
    void a_token_of_dots_only_is_refused_and_not_called_an_outage() {
        refused("..", "TOKEN_INVALID");
        refused("....", "TOKEN_INVALID");
    }

    @Test
    void the_gateway_is_ready_once_it_knows_the_keys() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    private void refused(String token, String code) {
        ask(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", is(code));
        assertNothingArrived();
    }

    private static ValidatableResponse ask(String token) {
        return given().header("X-Forwarded-For", "198.51.100.1")
                .auth()
                .oauth2(token)
                .get(SESSIONS)
                .then();
    }

    private void assertNothingArrived() {
        assertThat(neighbours.training.getAllServeEvents()).isEmpty();
    }
}
