package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who trickle, hold on or ask for too much at once harm nobody but themselves. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SlowCallersTest {

    Neighbours neighbours;

    @TestHTTPResource("/")
    URI gateway;

    @BeforeEach
    void calm() {
        neighbours.quiet();
        neighbours.reader.forget();
    }

    @Test
    void who_stops_sending_is_told_so_and_the_backend_is_not_blamed() throws Exception {
        var stalled = new ArrayList<Socket>();
        for (var number = 0; number < 6; number++) {
            stalled.add(posts("/api/reader/v1/things", 2_000, "203.0.113.70"));
        }

        for (var socket : stalled) {
            assertThat(statusOf(socket)).contains("408");
        }
        client().body("all of it").post("/api/reader/v1/things").then().statusCode(202);
    }

    @Test
    void who_has_the_answer_and_sends_on_is_cut_off() throws Exception {
        try (var socket = posts("/api/early/v1/things", 2_000_000, "203.0.113.71")) {
            assertThat(statusOf(socket)).contains("401");
            await().atMost(Duration.ofSeconds(8)).until(() -> {
                trickle(socket);
                return neighbours.early.open.get() == 0;
            });
        }
    }

    private static void trickle(Socket socket) {
        try {
            send(socket, "a");
        } catch (IOException cutOff) {
            // as it should be
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE"})
    void a_body_is_refused_where_it_means_nothing(String method) {
        var refused = client().body("unasked").request(method, "/api/training/v1/sessions");

        refused.then().statusCode(400);
        if (!method.equals("HEAD")) {
            refused.then().body("code", is("BODY_NOT_TAKEN"));
        }
        assertThat(neighbours.training.getAllServeEvents()).isEmpty();
    }

    @Test
    void an_address_has_so_many_requests_at_once_and_others_theirs() throws Exception {
        var held = new ArrayList<Socket>();
        for (var number = 0; number < 8; number++) {
            held.add(posts("/api/reader/v1/things/imports", 2_000, "203.0.113.72"));
        }

        var refused = statusOf(posts("/api/reader/v1/things", 1, "203.0.113.72"));
        var other = statusOf(posts("/api/reader/v1/things", 1, "203.0.113.73"));

        assertThat(refused).contains("429");
        assertThat(other).contains("202");
        for (var socket : held) {
            socket.close();
        }
        await().atMost(Duration.ofSeconds(5))
                .until(() -> statusOf(posts("/api/reader/v1/things", 1, "203.0.113.72"))
                        .contains("202"));
    }

    @Test
    void what_anyone_may_call_takes_nothing_from_those_who_are_known() {
        neighbours.records.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        neighbours.records.stubFor(any(urlPathMatching("/api/public/.*"))
                .willReturn(aResponse().withFixedDelay(2_000).withStatus(200)));
        for (var number = 0; number < 6; number++) {
            given().header("X-Forwarded-For", "203.0.113.74").get("/api/public/v1/diplomas/x");
        }

        given().header("X-Forwarded-For", "203.0.113.74")
                .get("/api/public/v1/diplomas/x")
                .then()
                .statusCode(503);
        client().get("/api/records/v1/students").then().statusCode(200);
    }

    private RequestSpecification client() {
        return given().auth().oauth2(neighbours.tokens.of("sis"));
    }

    /** Announces so many bytes and sends one. */
    private Socket posts(String path, int announced, String address) throws IOException {
        var socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(10_000);
        var head = List.of(
                "POST " + path + " HTTP/1.1",
                "Host: gateway",
                "X-Forwarded-For: " + address,
                "Authorization: Bearer " + neighbours.tokens.of("sis"),
                "Content-Length: " + announced,
                "",
                "a");
        send(socket, String.join("\r\n", head));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String statusOf(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }
}
