package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.MINISTRY;

import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a problem document with a code, and nothing is half done. */
@Order(4)
class BadInputStory {

    private static final String STAFF = "/api/training/v1/staff";

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    void malformed_json_unknown_fields_and_over_long_values() {
        refused(json("{\"code\": "), 400);
        refused(json("{\"code\": \"X1\", \"salary\": 1}"), 400);
        refused(json("{\"code\": \"" + "x".repeat(5_000) + "\"}"), 400);
        refused(json("[]"), 400);
    }

    @Test
    void a_wrong_content_type_or_charset() {
        refused(COLLEGE.asks().contentType("text/plain").body("x").post(STAFF).then(), 415);
        refused(
                COLLEGE.asks()
                        .contentType("text/csv; charset=utf-16")
                        .body("code\n".getBytes(StandardCharsets.UTF_16))
                        .post(STAFF + "/imports")
                        .then(),
                415);
    }

    @Test
    void a_body_that_is_too_large() {
        refused(json("{\"code\": \"" + "x".repeat(3_000_000) + "\"}"), 413);
    }

    @Test
    void a_file_with_an_unknown_or_missing_column() {
        refused(
                COLLEGE.asks()
                        .contentType("text/csv")
                        .body("code,favouriteColour\nA,red\n".getBytes(StandardCharsets.UTF_8))
                        .post(STAFF + "/imports")
                        .then(),
                422);
    }

    @Test
    void a_file_in_another_encoding_is_refused_row_by_row() {
        var latin =
                "code,fullName,dateOfBirth,position,personalNumber,employedSince\nLT1,Ren\u00e9e,1980-01-01,TEACHER,,2020-01-01\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        var place = COLLEGE.asks()
                .contentType("text/csv")
                .body(latin)
                .post(STAFF + "/imports")
                .then()
                .statusCode(oneOf(202, 422))
                .extract();
        if (place.statusCode() == 202) {
            var outcome = ImportOutcome.awaited(
                    COLLEGE, URI.create(place.header("Location")).getPath());
            org.assertj.core.api.Assertions.assertThat(outcome.accepted()).isZero();
        }
    }

    @Test
    void a_missing_forged_or_foreign_token() {
        refused(given().get(STAFF).then(), 401);
        refused(given().header("Authorization", "Bearer x.y.z").get(STAFF).then(), 401);
        var none = part("{\"alg\":\"none\"}") + "."
                + part("{\"iss\":\"" + Suite.realm()
                        + "\",\"aud\":\"gdnn-api\",\"institution\":\"CDHN01\",\"exp\":4102444800}")
                + ".";
        refused(given().header("Authorization", "Bearer " + none).get(STAFF).then(), 401);
        var token = COLLEGE.token();
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + part("signature");
        refused(given().header("Authorization", "Bearer " + forged).get(STAFF).then(), 401);
        var ofAnotherRealm = given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "admin",
                        "password",
                        "admin-password"))
                .post(Suite.realm().replace("/gdnn", "/master") + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        refused(
                given().header("Authorization", "Bearer " + ofAnotherRealm)
                        .get(STAFF)
                        .then(),
                401);
    }

    @Test
    void an_unknown_path_or_method() {
        refused(COLLEGE.reads("/api/nowhere"), 404);
        refused(COLLEGE.reads("/api/training/v1/nowhere"), 404);
        refused(COLLEGE.asks().delete(STAFF).then(), 405);
        refused(COLLEGE.reads(STAFF + "/not-an-id"), 404);
        given().get("/q/metrics").then().statusCode(oneOf(404, 401));
    }

    @Test
    void a_stale_or_missing_version() {
        var place = "/api/reporting/v1/institutions/TCDN01";
        var body = new HashMap<>(Institutions.SCHOOL);
        body.remove("code");
        refused(
                MINISTRY.asks()
                        .contentType("application/json")
                        .body(body)
                        .put(place)
                        .then(),
                428);
        refused(
                MINISTRY.asks()
                        .header("If-Match", "\"4711\"")
                        .contentType("application/json")
                        .body(body)
                        .put(place)
                        .then(),
                412);
    }

    @Test
    void a_repeated_idempotency_key_is_replayed_and_refused_for_another_body() {
        var key = UUID.randomUUID().toString();
        var code = "IK" + key.substring(0, 6).toUpperCase();
        var first = withKey(key, staff(code)).statusCode(201).extract().<String>path("id");

        withKey(key, staff(code)).statusCode(201).body("id", is(first)).header("Idempotency-Replayed", "true");
        refused(withKey(key, staff(code + "X")), 422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void the_words_are_vietnamese_unless_english_is_asked_for() {
        COLLEGE.reads("/api/training/v1/nowhere").body("title", is("Không tìm thấy"));
        COLLEGE.asks()
                .header("Accept-Language", "en")
                .get("/api/records/v1/nowhere")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse withKey(String key, Map<String, ?> body) {
        return COLLEGE.asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(STAFF)
                .then();
    }

    private static Map<String, ?> staff(String code) {
        return Map.of(
                "code", code,
                "fullName", "Vũ Thị Phím",
                "dateOfBirth", "1985-05-05",
                "position", "TEACHER",
                "employedSince", "2021-09-01");
    }

    private static ValidatableResponse json(String body) {
        return COLLEGE.asks()
                .contentType("application/json")
                .body(body)
                .post(STAFF)
                .then();
    }

    private static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", not(equalTo(null)))
                .body("title", not(equalTo(null)));
    }
}
