package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LimitsTest {

    Neighbours neighbours;

    @TestHTTPResource("/")
    URI gateway;

    @BeforeEach
    void calm() {
        neighbours.quiet();
        neighbours.reader.forget();
    }

    @Test
    void a_body_beyond_the_limit_is_refused_before_it_is_sent() {
        client("sis")
                .contentType("application/json")
                .header("Expect", "100-continue")
                .body(new byte[2 * 1024 * 1024 + 1])
                .post("/api/training/v1/sessions")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", is("TOO_LARGE"));

        assertThat(neighbours.training.getAllServeEvents()).isEmpty();
    }

    @Test
    void a_body_of_unknown_length_is_refused_once_it_is_too_long() throws Exception {
        var answer = upload("/api/reader/v1/things", endless(3 * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("TOO_LARGE");
    }

    @Test
    void a_paper_beside_a_training_may_have_five_megabytes() throws Exception {
        assertThat(upload("/api/reader/v1/things/evidence", endless(4 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(202);
        assertThat(upload("/api/reader/v1/things/evidence", endless(6 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void an_import_may_be_larger() throws Exception {
        var answer = upload("/api/reader/v1/things/imports", endless(20 * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"received\":" + 20 * 1024 * 1024 + "}");
    }

    @Test
    void a_part_of_a_learning_resource_has_a_limit_of_its_own() {
        var part = "/api/curriculum/v1/resources/1/uploads/2";

        client("sis")
                .contentType("application/offset+octet-stream")
                .header("Expect", "100-continue")
                .body(new byte[64 * 1024 * 1024 + 1])
                .patch(part)
                .then()
                .statusCode(413)
                .body("code", is("TOO_LARGE"));
        client("sis")
                .contentType("application/offset+octet-stream")
                .body(new byte[3 * 1024 * 1024])
                .patch(part)
                .then()
                .statusCode(not(413));
        client("sis")
                .contentType("application/json")
                .body(new byte[3 * 1024 * 1024])
                .post("/api/curriculum/v1/resources/1/uploads")
                .then()
                .statusCode(413);
    }

    @Test
    void a_file_of_a_framework_may_be_as_large_as_its_service_takes_it() throws Exception {
        for (var place : List.of("/versions", "/versions/2")) {
            var path = "/api/reader/v1/frameworks/NHA-GIAO" + place;
            assertThat(upload(path, endless(4 * 1024 * 1024)).statusCode()).isEqualTo(202);
            assertThat(upload(path, endless(4 * 1024 * 1024 + 1)).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void an_upload_reaches_the_backend_while_it_is_still_being_sent() throws Exception {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            send(socket, """
                    POST /api/reader/v1/things/imports HTTP/1.1
                    Host: gateway
                    Authorization: Bearer %s
                    Content-Length: 30000

                    """.formatted(neighbours.tokens.of("sis")).replace("\n", "\r\n"));
            send(socket, "a".repeat(20_000));

            assertThat(neighbours.reader.begun.await(10, TimeUnit.SECONDS)).isTrue();

            send(socket, "a".repeat(10_000));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains("202");
            assertThat(neighbours.reader.received).hasValue(30_000);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    @Test
    void a_long_address_and_long_headers_are_refused() {
        client("sis")
                .get("/api/training/v1/sessions?q=" + "a".repeat(9000))
                .then()
                .statusCode(414)
                .body("code", is("URI_TOO_LONG"));
        client("sis")
                .header("X-Long", "a".repeat(17000))
                .get("/api/training/v1/sessions")
                .then()
                .statusCode(431)
                .body("code", is("HEADERS_TOO_LARGE"));
    }

    @Test
    void a_client_reads_its_quota_and_is_stopped_when_it_is_used_up() {
        var first = client("greedy").get("/api/training/v1/sessions");
        first.then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"client\";q=3;w=3")
                .header("RateLimit", matchesPattern("\"client\";r=2;t=1"));

        var refused = lastOf(5, "greedy");

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit", matchesPattern("\"client\";r=0;t=1"))
                .header("Retry-After", "1")
                .body("code", is("RATE_LIMITED"));
        client("sis").get("/api/training/v1/sessions").then().statusCode(200);
    }

    @Test
    void each_person_behind_one_client_has_a_quota_of_their_own() {
        for (var i = 0; i < 3; i++) {
            person("clerk")
                    .get("/api/training/v1/sessions")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"person\";q=3;w=3");
        }
        person("clerk")
                .get("/api/training/v1/sessions")
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .body("code", is("RATE_LIMITED"));
        person("head").get("/api/training/v1/sessions").then().statusCode(200);
    }

    @Test
    void a_client_that_acts_for_itself_is_no_person() {
        given().auth()
                .oauth2(neighbours.tokens.ofAccountOf("portal"))
                .get("/api/training/v1/sessions")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"client\";q=2000;w=10");
    }

    private RequestSpecification person(String name) {
        return given().auth().oauth2(neighbours.tokens.ofPerson("gdnn-web", name));
    }

    @Test
    void what_is_answered_to_an_account_is_kept_nowhere_unless_the_service_says_otherwise() {
        client("sis").get("/api/training/v1/sessions").then().statusCode(200).header("Cache-Control", "no-store");
        client("sis").get("/api/nowhere/v1").then().statusCode(404).header("Cache-Control", "no-store");
        neighbours.training.stubFor(
                any(anyUrl()).willReturn(aResponse().withStatus(200).withHeader("Cache-Control", "max-age=60")));
        client("sis").get("/api/training/v1/sessions").then().header("Cache-Control", "max-age=60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/training/v1/sessions?%zz=1",
                "/api/training/v1/sessions?q=%",
                "/api/training/v1/sessions?q=%2",
                "/api/training/v1/sessions?q=%c3%28",
                "/api/training/v1/sessions?q=%ff",
                "/api/training/v1/sessions?q=%ed%a0%80",
                "/api/training/v1/%zz",
                "/api/public/v1/diplomas/%c3?x",
                "/verify/%zz",
                "/?%zz=1",
                "/docs?%"
            })
    void an_address_that_cannot_be_read_gets_a_problem(String address) throws Exception {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            send(
                    socket,
                    "GET " + address + " HTTP/1.1\r\nHost: gateway\r\nX-Forwarded-For: 203.0.113.70\r\n"
                            + "Connection: close\r\n\r\n");
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"code\":\"MALFORMED_REQUEST\"");
        }
        assertThat(neighbours.training.getAllServeEvents()).isEmpty();
    }

    private Response lastOf(int times, String client) {
        for (var i = 1; i < times; i++) {
            client(client).get("/api/training/v1/sessions");
        }
        return client(client).get("/api/training/v1/sessions");
    }

    @Test
    void an_address_without_a_token_is_stopped_when_its_quota_is_used_up() {
        var refused = 0;
        for (var i = 0; i < 60; i++) {
            refused += from("203.0.113.7").get("/api/public/v1/diplomas/x").statusCode() == 429 ? 1 : 0;
        }

        assertThat(refused).isPositive();
        from("203.0.113.8")
                .get("/api/public/v1/diplomas/x")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"address\";q=20;w=20");
    }

    @Test
    void what_takes_the_service_long_has_a_quota_of_its_own() {
        from("203.0.113.60")
                .get("/api/public/v1/diplomas/x/elm")
                .then()
                .header("RateLimit-Policy", "\"pictures\";q=10;w=10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/v1/diplomas/x/consents",
                "/api/public/v1/diplomas/x/consents/0198a7c2-0000-7000-8000-000000000001",
                "/verify/x/consents",
                "/verify/./x/consents",
                "/verify/x/consents/grant"
            })
    void the_number_of_a_holder_cannot_be_tried_out(String path) {
        from("203.0.113.61")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .header("RateLimit-Policy", "\"facts\";q=20;w=4");
    }

    @Test
    void the_gateways_own_pages_count_too() {
        for (var page : List.of("/", "/openapi", "/docs")) {
            var refused = 0;
            for (var i = 0; i < 200 && refused == 0; i++) {
                var status = from("203.0.113." + (20 + page.length())).get(page).statusCode();
                refused += status == 429 ? 1 : 0;
            }

            assertThat(refused).as(page).isPositive();
        }
    }

    @Test
    void figures_are_for_watchers_and_the_rest_is_told_in_a_problem() {
        from("203.0.113.40")
                .get("/q/metrics")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"gdnn\"")
                .body("code", is("UNAUTHENTICATED"));
        client("sis").get("/q/metrics").then().statusCode(403).body("code", is("FORBIDDEN"));
        given().auth()
                .oauth2(neighbours.tokens.of("watch", "auditor"))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory"));
    }

    @Test
    void requests_are_counted_by_route_and_status_without_what_they_name() {
        client("sis").get("/api/records/v1/students/a-person");
        from("203.0.113.41").get("/api/public/v1/diplomas/a-paper");

        var figures = given().auth()
                .oauth2(neighbours.tokens.of("watch", "auditor"))
                .get("/q/metrics")
                .asString();

        assertThat(figures)
                .contains("http_server_requests_seconds_count{")
                .contains("uri=\"/api/records\"", "uri=\"/api/public\"")
                .doesNotContain("a-person", "a-paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/%6detrics", "/./q/metrics", "/verify/fil%65", "/api/public/v1/verific%61tions"})
    void a_path_in_disguise_passes_by_no_limit(String path) {
        from("203.0.113.41")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(oneOf(400, 401))
                .contentType("application/problem+json");
        assertThat(neighbours.records.getAllServeEvents()).isEmpty();
    }

    @Test
    void a_connection_is_not_upgraded_to_clear_text_http_2() throws Exception {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            send(socket, """
                    GET /q/health/live HTTP/1.1
                    Host: gateway
                    Connection: Upgrade, HTTP2-Settings
                    Upgrade: h2c
                    HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA

                    """.replace("\n", "\r\n"));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void whoever_tries_tokens_is_stopped_too() {
        var refused = 0;
        for (var i = 0; i < 60; i++) {
            refused += from("203.0.113.9")
                                    .auth()
                                    .oauth2("guess")
                                    .get("/api/training/v1/sessions")
                                    .statusCode()
                            == 429
                    ? 1
                    : 0;
        }

        assertThat(refused).isPositive();
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    @Test
    void a_slow_backend_is_given_up() {
        neighbours.training.stubFor(
                any(anyUrl()).willReturn(aResponse().withFixedDelay(2000).withStatus(200)));

        client("sis")
                .get("/api/training/v1/sessions")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", is("TIMEOUT"));
    }

    @Test
    void a_backend_that_is_down_is_left_alone_and_found_again() throws Exception {
        var path = "/api/reporting/v1/indicators";
        for (var i = 0; i < 5; i++) {
            client("sis")
                    .get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "4")
                    .body("code", is("UNAVAILABLE"));
        }
        var revived = neighbours.fragile();
        revived.start();
        try {
            revived.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
            client("sis").get(path).then().statusCode(503);
            assertThat(revived.getAllServeEvents())
                    .as("the open circuit sends nothing")
                    .isEmpty();

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> client("sis").get(path).statusCode() == 200);
            client("sis").get(path).then().statusCode(200);
        } finally {
            revived.stop();
        }
    }

    private RequestSpecification client(String name) {
        return given().auth().oauth2(neighbours.tokens.of(name));
    }

    private HttpResponse<String> upload(String path, InputStream body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(path, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, InputStream body) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + neighbours.tokens.of("sis"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofInputStream(() -> body))
                .build();
    }

    private static InputStream endless(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int wanted) {
                var count = (int) Math.min(wanted, left);
                left -= count;
                return count > 0 ? count : -1;
            }
        };
    }
}
