package vn.gdnn.kit.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.probe.Probes;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
class ProblemTest {

    @Inject
    Probes probes;

    @Inject
    Failures failures;

    @TestHTTPResource("/")
    URI service;

    @BeforeEach
    void institutions() {
        Institutions.known();
    }

    @Test
    void a_refusal_speaks_vietnamese_by_default_and_english_on_request() {
        var unknown = "/probes/" + new UUID(0, 1);

        problem(Tokens.institution(HANOI).get(unknown).then(), 404, "PROBE_NOT_FOUND")
                .body("title", is("Không có bản ghi này"))
                .body("type", is("urn:gdnn:problem:probe-not-found"))
                .body("instance", is(unknown));
        problem(
                        Tokens.institution(HANOI)
                                .header("Accept-Language", "en-GB,en;q=0.8")
                                .get(unknown)
                                .then(),
                        404,
                        "PROBE_NOT_FOUND")
                .body("title", is("No such probe"))
                .body("detail", containsString("00000000-0000-0000-0000-000000000001"));
    }

    @Test
    void a_missing_field_names_the_field() {
        problem(post("{}"), 400, "VALIDATION_FAILED").body("violations.field", hasItem("name"));
    }

    @Test
    void what_is_wrong_with_a_field_is_said_in_the_language_of_the_caller() {
        problem(post("{}"), 400, "VALIDATION_FAILED").body("violations.message", hasItem("không được để trống"));
        problem(
                        Tokens.institution(HANOI)
                                .header("Accept-Language", "en-GB,en;q=0.8")
                                .contentType("application/json")
                                .body("{}")
                                .post("/probes")
                                .then(),
                        400,
                        "VALIDATION_FAILED")
                .body("violations.message", hasItem("must not be blank"));
    }

    @Test
    void a_word_or_day_that_cannot_be_read_is_answered_with_what_is_expected() {
        problem(post("{\"name\": \"a\", \"weight\": \"ODD\"}"), 400, "MALFORMED_REQUEST")
                .body("field", is("weight"))
                .body("expected", contains("LIGHT", "HEAVY"));
        problem(post("{\"name\": \"a\", \"takenOn\": \"15/01/1980\"}"), 400, "MALFORMED_REQUEST")
                .body("field", is("takenOn"))
                .body("expected", contains("yyyy-MM-dd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2005",
                "20050",
                "[2005, 1, 2]",
                "\"2005-01-01T17:00:00Z\"",
                "\"2005-1-2\"",
                "\"2005-02-30\"",
                "\"1899-12-31\"",
                "\"-0005-01-01\"",
                "true"
            })
    void nothing_but_a_written_day_is_a_day(String value) {
        problem(post("{\"name\": \"a\", \"takenOn\": " + value + "}"), 400, "MALFORMED_REQUEST")
                .body("field", is("takenOn"))
                .body("expected", contains("yyyy-MM-dd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\", \"weight\": 0}",
                "{\"name\": \"a\", \"weight\": \"0\"}",
                "{\"name\": 12}",
                "{\"name\": true}",
                "{\"name\": \"a\", \"pieces\": 1.9}",
                "{\"name\": [\"a\"]}"
            })
    void no_value_is_taken_for_another(String body) {
        problem(post(body), 400, "MALFORMED_REQUEST").body("field", is(oneOf("name", "weight", "pieces")));
    }

    @Test
    void nothing_follows_the_document() {
        problem(post("{\"name\": \"a\"} {\"name\": \"b\"}"), 400, "MALFORMED_REQUEST");
        problem(post("{\"name\": \"a\"} rác"), 400, "MALFORMED_REQUEST");
        problem(post("[]"), 400, "MALFORMED_REQUEST");
        problem(post("\"x\""), 400, "MALFORMED_REQUEST");
    }

    @Test
    void a_body_in_another_encoding_is_refused() {
        problem(
                Tokens.institution(HANOI)
                        .header("Content-Type", "application/json;charset=windows-1258")
                        .body("{\"name\": \"a\"}".getBytes(UTF_8))
                        .post("/probes")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "/", "application/"})
    void a_content_type_that_is_none_is_refused(String none) throws IOException {
        var head =
                "POST /probes HTTP/1.1\r\nHost: kit\r\nConnection: close\r\nContent-Length: 13\r\nIdempotency-Key: typeless\r\nAuthorization: Bearer "
                        + Tokens.token("sis", Map.of("institution", HANOI), "registrar") + "\r\nContent-Type: " + none
                        + "\r\n\r\n";
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write((head + "{\"name\": \"a\"}").getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 415 ")
                    .contains("\"code\":\"UNSUPPORTED_MEDIA_TYPE\"");
        }
    }

    @Test
    void an_over_long_field_is_refused() {
        problem(post("{\"name\": \"" + "x".repeat(41) + "\"}"), 400, "VALIDATION_FAILED");
    }

    @Test
    void malformed_json_and_unknown_fields_are_refused() {
        problem(post("{\"name\": "), 400, "MALFORMED_REQUEST");
        problem(post("{\"name\": \"a\", \"role\": \"admin\"}"), 400, "MALFORMED_REQUEST");
        problem(post("{\"name\": \"a\", \"name\": \"b\"}"), 400, "MALFORMED_REQUEST");
    }

    @Test
    void text_that_hides_what_it_says_is_refused() {
        for (var hidden : List.of("\\u202e", "\\u2066", "\\u200b", "\\u00ad", "\\ufeff", "\\ud800")) {
            problem(post("{\"name\": \"An" + hidden + "h\"}"), 400, "HIDDEN_CHARACTER");
        }
    }

    @Test
    void a_control_character_is_refused_and_text_is_composed() {
        problem(post("{\"name\": \"a\\u0000b\"}"), 400, "HIDDEN_CHARACTER");
        post("{\"name\": \"Ho\u0061\u0300\"}").statusCode(201).body("name", is("Ho\u00e0"));
    }

    @Test
    void an_unknown_path_method_or_type_is_refused() {
        problem(Tokens.institution(HANOI).get("/nowhere").then(), 404, "NOT_FOUND");
        problem(Tokens.institution(HANOI).delete("/probes").then(), 405, "METHOD_NOT_ALLOWED");
        problem(
                Tokens.institution(HANOI)
                        .contentType("text/plain")
                        .body("x")
                        .post("/probes")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_missing_or_forged_token_is_refused() {
        problem(given().get("/probes").then(), 401, "UNAUTHENTICATED");
        problem(
                Tokens.bearer("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                        .get("/probes")
                        .then(),
                401,
                "UNAUTHENTICATED");
    }

    @Test
    void a_token_of_dots_is_refused_like_any_other() {
        for (var dots : List.of(".", "..", "...", "....")) {
            problem(Tokens.bearer(dots).get("/probes").then(), 401, "UNAUTHENTICATED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void a_token_whose_claims_nest_without_end_is_refused_like_any_other(String opening) {
        var claims = opening.repeat(1_000).getBytes(UTF_8);
        var deep = Base64.getUrlEncoder().withoutPadding().encodeToString(claims);

        problem(
                Tokens.bearer("eyJhbGciOiJSUzI1NiJ9." + deep + ".x")
                        .get("/probes")
                        .then(),
                401,
                "UNAUTHENTICATED");
        problem(Tokens.bearer(deep + ".e30.x").get("/probes").then(), 401, "UNAUTHENTICATED");
        for (var disguised : List.of(
                "eyJhbGciOiJSUzI1NiJ9.." + deep + ".x",
                ".eyJhbGciOiJSUzI1NiJ9." + deep + ".x",
                "eyJhbGciOiJSUzI1NiJ9." + deep + ".x y")) {
            problem(Tokens.bearer(disguised).get("/probes").then(), 401, "UNAUTHENTICATED");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/probes?%zz=1",
                "/probes?q=%",
                "/probes/filtered?limit=%2",
                "/probes/filtered?limit=%c3%28",
                "/probes?q=%ff",
                "/probes?q=%ed%a0%80",
                "/probes/%zz",
                "/probes/%c3/race"
            })
    void an_address_that_cannot_be_read_gets_a_problem(String address) throws IOException {
        for (var token : List.of("", "Authorization: Bearer " + Tokens.token("sis", Map.of()) + "\r\n")) {
            try (var socket = new Socket(service.getHost(), service.getPort())) {
                socket.getOutputStream()
                        .write(("GET " + address + " HTTP/1.1\r\nHost: kit\r\n" + token + "Connection: close\r\n\r\n")
                                .getBytes(UTF_8));

                assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                        .startsWith("HTTP/1.1 400 ")
                        .containsIgnoringCase("content-type: application/problem+json")
                        .contains("\"code\":\"MALFORMED_REQUEST\"", "\"detail\":\"");
            }
        }
    }

    @Test
    void what_is_answered_to_an_account_is_kept_nowhere() {
        Tokens.institution(HANOI).get("/probes").then().statusCode(200).header("Cache-Control", "no-store");
        Tokens.institution(HANOI).get("/nowhere").then().statusCode(404).header("Cache-Control", "no-store");
        Tokens.bearer("nonsense").get("/probes").then().statusCode(401).header("Cache-Control", "no-store");
        given().get("/q/openapi").then().statusCode(200).header("Cache-Control", nullValue());
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        for (var wrong : List.of(
                "limit=abc",
                "limit=",
                "limit=99999999999",
                "counted=maybe",
                "counted=",
                "on=23/11/2026",
                "on=2026-02-30")) {
            var name = wrong.substring(0, wrong.indexOf('='));
            problem(Tokens.institution(HANOI).get("/probes/filtered?" + wrong).then(), 400, "PARAMETER_INVALID")
                    .body("detail", containsString("\"" + name + "\""));
        }
        problem(Tokens.institution(HANOI).get("/probes/filtered?weight=ODD").then(), 400, "PARAMETER_INVALID")
                .body("detail", containsString("LIGHT, HEAVY"));
        Tokens.institution(HANOI)
                .get("/probes/filtered?limit=7&counted=true&on=2026-11-23&weight=HEAVY")
                .then()
                .statusCode(200);
    }

    @Test
    void a_parameter_that_is_missing_or_out_of_bounds_is_named_where_it_stands() {
        problem(
                        Tokens.institution(HANOI)
                                .header("X-Pieces", 10)
                                .get("/probes/bounded/0?heavy=10")
                                .then(),
                        400,
                        "VALIDATION_FAILED")
                .body(
                        "violations.collect { it.in + ' ' + it.field }",
                        containsInAnyOrder(
                                "path least", "query weight", "query called", "header X-Pieces", "query heavy"))
                .body("violations.message", hasItem("không được để trống"));
        Tokens.institution(HANOI)
                .get("/probes/bounded/1?weight=HEAVY&called=a")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_wrong_in_a_body_is_said_to_stand_there() {
        problem(post("{}"), 400, "VALIDATION_FAILED")
                .body("violations.collect { it.in + ' ' + it.field }", contains("body name"));
    }

    @Test
    void a_missing_role_is_refused() {
        problem(Tokens.institution(HANOI).get("/probes/restricted").then(), 403, "FORBIDDEN");
    }

    @Test
    void a_list_of_roles_admits_each_of_them_and_nobody_else() {
        for (var role :
                List.of("registrar", "school-head", "province-officer", "ministry-analyst", "auditor", "head")) {
            Tokens.institution(HANOI, role).get("/probes/readable").then().statusCode(200);
        }
        for (var role : List.of("training-manager", "readers", "${gdnn.roles.readers}")) {
            problem(Tokens.institution(HANOI, role).get("/probes/readable").then(), 403, "FORBIDDEN");
        }
    }

    @Test
    void a_bug_tells_the_caller_nothing() {
        problem(Tokens.institution(HANOI).get("/probes/bug").then(), 500, "INTERNAL_ERROR")
                .body(not(containsString("swordfish")));
    }

    @Test
    void a_database_out_of_reach_is_unavailable_however_the_failure_arrives() {
        problem(Tokens.institution(HANOI).get("/probes/outage").then(), 503, "UNAVAILABLE")
                .header("Retry-After", "5");
    }

    @Test
    void a_database_lost_at_commit_is_unavailable() {
        problem(post("{\"name\": \"lost at commit\"}"), 503, "UNAVAILABLE").header("Retry-After", "5");
    }

    @Test
    void a_database_that_does_not_answer_is_given_up_by_requests_and_awaited_by_jobs() throws Exception {
        problem(Tokens.institution(HANOI).get("/probes/sleep?seconds=9").then(), 503, "UNAVAILABLE")
                .header("Retry-After", "5");
        assertThat(sleepers()).isZero();

        CurrentScope.as(new Scope.Institution(HANOI), () -> {
            probes.sleep(7);
            return null;
        });
    }

    /** What nobody waits for any more must not keep the database busy. */
    private static long sleepers() throws SQLException {
        try (var connection = SuiteDatabase.asSuperuser();
                var row = connection.createStatement().executeQuery("""
                        select count(*) from pg_stat_activity
                        where state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()""")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void two_that_wait_for_each_other_may_come_again() {
        assertThat(failures.isOutage(DatabaseFailure.unchecked(new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(failures.isOutage(DatabaseFailure.unchecked(new SQLException("lock", "55P03"))))
                .isTrue();
        assertThat(failures.isOutage(DatabaseFailure.unchecked(new SQLException("key", "23505"))))
                .isFalse();
    }

    @Test
    void a_login_that_the_pool_no_longer_waits_for_is_an_outage() {
        var driver = new SQLException(
                "Something unusual has occurred to cause the driver to fail.",
                "99999",
                new RuntimeException("Interrupted while attempting to connect."));

        assertThat(failures.isOutage(new IllegalStateException(driver))).isTrue();
    }

    @Test
    void a_lost_race_is_a_conflict() {
        String id = post("{\"name\": \"contended\"}").statusCode(201).extract().path("id");

        problem(Tokens.institution(HANOI).post("/probes/" + id + "/race").then(), 409, "CHANGED_MEANWHILE");
    }

    @Test
    void a_change_needs_the_version_that_stands() {
        String id = post("{\"name\": \"first\"}").statusCode(201).extract().path("id");
        var place = "/probes/" + id;
        var tag = Tokens.institution(HANOI).get(place).header("ETag");

        problem(rename(null, place), 428, "VERSION_REQUIRED");
        problem(rename("\"77\"", place), 412, "STALE_VERSION");
        rename(tag, place).statusCode(200).header("ETag", not(is(tag)));
        problem(rename(tag, place), 412, "STALE_VERSION");
    }

    @Test
    void a_list_is_read_page_by_page_and_an_odd_cursor_is_refused() {
        var first = Tokens.institution(HANOI).get("/probes/pages");
        first.then().body("items", is(List.of(1, 2))).header("Link", containsString("rel=\"next\""));
        String next = first.path("next");

        Tokens.institution(HANOI)
                .get("/probes/pages?after=" + next)
                .then()
                .body("items", is(List.of(3, 4)))
                .header("Link", startsWith("</probes/pages?after="));
        problem(Tokens.institution(HANOI).get("/probes/pages?after=%25%25").then(), 400, "CURSOR_INVALID");
    }

    private static ValidatableResponse rename(String ifMatch, String place) {
        var request = Tokens.institution(HANOI).contentType(ContentType.JSON).body("{\"name\": \"second\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(place)
                .then();
    }

    private static ValidatableResponse post(String body) {
        return Tokens.institution(HANOI)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/probes")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code));
    }
}
