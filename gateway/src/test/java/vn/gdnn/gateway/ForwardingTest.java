package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ForwardingTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    Neighbours neighbours;

    @BeforeEach
    void calm() {
        neighbours.quiet();
    }

    @Test
    void path_and_query_arrive_unchanged() {
        sis().urlEncodingEnabled(false)
                .get("/api/curriculum/v1/programmes/a%20b?q=C%C6%A1%20kh%C3%AD&after=%2Bx%3D")
                .then()
                .statusCode(200);

        neighbours.curriculum.verify(
                getRequestedFor(urlEqualTo("/api/curriculum/v1/programmes/a%20b?q=C%C6%A1%20kh%C3%AD&after=%2Bx%3D")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/v1/diplomas/x",
                "/log/v1/checkpoint",
                "/institutions/CDHN01/did.json",
                "/institutions/province-01/did.json"
            })
    void public_paths_need_no_token(String path) {
        given().header("X-Forwarded-For", "198.51.100.20")
                .get(path)
                .then()
                .statusCode(200)
                .body("answer", is(42));

        neighbours.records.verify(getRequestedFor(urlEqualTo(path)));
    }

    @Test
    void claims_about_who_calls_are_taken_off() {
        sis().header("X-Forwarded-User", "minister")
                .header("X-Remote-User", "minister")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Institution", "TCDN01")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "session=1")
                .header("X-Hop", "1")
                .header("Connection", "X-Hop")
                .get("/api/training/v1/sessions")
                .then()
                .statusCode(200);

        var arrived = arrived();
        assertThat(arrived.getHeaders().keys())
                .doesNotContain(
                        "X-Forwarded-User",
                        "X-Remote-User",
                        "X-Institution",
                        "X-HTTP-Method-Override",
                        "Cookie",
                        "X-Hop");
        assertThat(arrived.getHeader("X-Forwarded-For")).isEqualTo("198.51.100.30");
        assertThat(arrived.getHeader("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(arrived.getHeader("X-Forwarded-Host")).isNotBlank();
    }

    @Test
    void the_code_of_a_holder_arrives_as_it_was_sent() {
        var path = "/api/public/v1/diplomas/x/consents";
        given().header("X-Forwarded-For", "198.51.100.21")
                .header("Holder-Code", "7K3M-Q2ZT-9V4C-X8NP")
                .get(path)
                .then()
                .statusCode(200);

        neighbours.records.verify(
                getRequestedFor(urlEqualTo(path)).withHeader("Holder-Code", equalTo("7K3M-Q2ZT-9V4C-X8NP")));
    }

    @Test
    void a_location_at_the_backend_becomes_a_path_of_the_gateway() {
        neighbours.training.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Location", neighbours.training.baseUrl() + "/api/training/v1/staff/7")));

        sis().post("/api/training/v1/staff").then().statusCode(201).header("Location", is("/api/training/v1/staff/7"));
    }

    @Test
    void a_location_elsewhere_stays() {
        neighbours.training.stubFor(any(anyUrl())
                .willReturn(aResponse().withStatus(303).withHeader("Location", "https://elsewhere.example/x")));

        sis().redirects()
                .follow(false)
                .post("/api/training/v1/staff")
                .then()
                .statusCode(303)
                .header("Location", is("https://elsewhere.example/x"));
    }

    private LoggedRequest arrived() {
        return neighbours.training.getAllServeEvents().get(0).getRequest();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/openapi",
                "/api/unknown/v1/things",
                "/api",
                "/nowhere",
            })
    void a_path_without_a_route_is_not_found(String path) {
        sis().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("NOT_FOUND"))
                .body("instance", is(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/%2e%2e/records/v1/students",
                "/api/public/..%2frecords/v1/students",
                "/api/public/..;x=1/records/v1/students",
                "/api/public/a%5cb"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", "198.51.100.31")
                .get(path)
                .then()
                .statusCode(not(200))
                .contentType("application/problem+json");

        assertThat(neighbours.records.getAllServeEvents()).isEmpty();
    }

    @Test
    void problems_are_in_english_when_asked_for() {
        sis().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body("title", is("Not found"));
    }

    @Test
    void a_valid_trace_is_passed_on_and_answered() {
        sis().header("traceparent", TRACE)
                .get("/api/training/v1/sessions")
                .then()
                .header("traceparent", TRACE);

        assertThat(arrived().getHeader("traceparent")).isEqualTo(TRACE);
    }

    @Test
    void a_missing_or_odd_trace_is_replaced() {
        var answered = sis().header("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")
                .get("/api/training/v1/sessions")
                .then()
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .header("traceparent", not(containsString("0".repeat(32))))
                .extract()
                .header("traceparent");

        assertThat(arrived().getHeader("traceparent")).isEqualTo(answered);
    }

    @Test
    void a_backends_own_problem_is_left_alone() {
        answer(409, "application/problem+json", "{\"code\":\"ALREADY_ENROLLED\"}");

        sis().get("/api/training/v1/sessions").then().statusCode(409).body("code", is("ALREADY_ENROLLED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 415, 500, 503})
    void a_backends_error_without_words_becomes_a_problem(int status) {
        answer(status, "text/html", "<h1>stack trace</h1>");

        sis().get("/api/training/v1/sessions")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body(not(containsString("stack")));
    }

    private void answer(int status, String type, String body) {
        neighbours.training.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", type)
                        .withBody(body)));
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (var path : new String[] {"/api/training/v1/sessions", "/nowhere", "/q/health/live"}) {
            sis().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe-inline")))
                    .header("Permissions-Policy", containsString("camera=()"))
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void strict_transport_is_demanded_once_the_caller_came_by_https() {
        sis().header("X-Forwarded-Proto", "https")
                .get("/api/training/v1/sessions")
                .then()
                .header("Strict-Transport-Security", containsString("max-age="));
    }

    @Test
    void text_is_compressed_for_those_who_can_read_it() {
        answer(200, "application/json", "{\"long\":\"" + "a".repeat(5000) + "\"}");

        sis().header("Accept-Encoding", "gzip")
                .get("/api/training/v1/sessions")
                .then()
                .header("Content-Encoding", "gzip")
                .body("long.length()", is(5000));
    }

    @Test
    void other_sites_may_not_read_answers() {
        sis().header("Origin", "https://elsewhere.example")
                .get("/api/training/v1/sessions")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private RequestSpecification sis() {
        return given().header("X-Forwarded-For", "198.51.100.30").auth().oauth2(neighbours.tokens.of("sis"));
    }
}
