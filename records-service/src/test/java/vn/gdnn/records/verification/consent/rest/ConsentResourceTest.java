package vn.gdnn.records.verification.consent.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ConsentResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String EMPLOYER = "Công ty TNHH Minh họa";

    @Inject
    School school;

    String publicId;
    String code;

    @BeforeEach
    void a_diploma() {
        school.known();
        diploma();
    }

    private void diploma() {
        var issued = issued();
        publicId = issued.get("publicId");
        code = HolderCodes.of(issued.get("id"));
    }

    @Test
    void an_employer_checks_with_the_holders_consent_and_the_holder_sees_it() {
        String token = grant(TODAY.plusDays(30)).statusCode(201).extract().path("token");

        check(EMPLOYER, List.of(token))
                .statusCode(200)
                .body("items.consent", contains("OPEN"))
                .body("items[0].answer.status", is("VALID"))
                .body("items[0].answer.diploma.fullName", is("Nguyễn Thị Ngọc Ánh"))
                .body("items[0].answer.publicId", nullValue());
        consents()
                .body("items", hasSize(1))
                .body("items[0].audience", is(EMPLOYER))
                .body("items[0].uses.statedAudience", contains(EMPLOYER))
                .body("items[0].uses.outcome", contains("OPEN"))
                .body("items[0].uses[0].usedAt", notNullValue())
                .body("items[0].token", nullValue());
    }

    @Test
    void the_database_keeps_no_token_that_could_be_used() {
        String token = grant(TODAY.plusDays(30)).extract().path("token");

        assertThat(StoredRows.list(
                        "select row(c.*)::text from consent c where row(c.*)::text like '%' || ? || '%'", token))
                .isEmpty();
        assertThat(token).startsWith("CDHN01.").hasSize("CDHN01.".length() + 43);
    }

    @Test
    void somebody_elses_token_opens_nothing_and_the_attempt_is_shown() {
        String token = grant(TODAY.plusDays(30)).extract().path("token");

        check(" công ty  TNHH minh hoạ".replace("hoạ", "họa"), List.of(token)).body("items.consent", contains("OPEN"));
        check("Công ty khác", List.of(token))
                .body("items.consent", contains("OTHER_AUDIENCE"))
                .body("items[0].answer", nullValue());
        consents().body("items[0].uses[0].statedAudience", is("Công ty khác"));
    }

    @Test
    void a_withdrawn_consent_opens_nothing() {
        var granted = grant(TODAY.plusDays(30)).extract();

        holder().delete(path() + "/" + granted.<String>path("id")).then().statusCode(204);

        check(EMPLOYER, List.of(granted.<String>path("token"))).body("items.consent", contains("WITHDRAWN"));
        consents().body("items[0].withdrawnAt", notNullValue());
    }

    @Test
    void an_expired_consent_opens_nothing() {
        String token = grant(TODAY).extract().path("token");
        StoredRows.list(
                "update consent set expires_on = current_date - 2 where diploma = (select id from diploma where public_id = ?) returning id::text",
                publicId);

        check(EMPLOYER, List.of(token)).body("items.consent", contains("EXPIRED"));
    }

    @Test
    void answers_come_in_the_order_of_the_tokens() {
        String token = grant(TODAY.plusDays(30)).extract().path("token");
        var made = "CDHN01." + "A".repeat(43);

        check(EMPLOYER, List.of(made, token, "XX99." + "A".repeat(43), "odd"))
                .body("items.consent", contains("UNKNOWN", "OPEN", "UNKNOWN", "UNKNOWN"));
        check(EMPLOYER, Collections.nCopies(201, made)).statusCode(400);
    }

    @Test
    void a_consent_lasts_a_year_at_most() {
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1))) {
            grant(day).statusCode(422).body("code", is("CONSENT_DATE_INVALID"));
        }
        grant(TODAY.plusYears(1)).statusCode(201);
    }

    @Test
    void consents_have_an_end_in_number() {
        Stream.generate(() -> grant(TODAY)).limit(50).forEach(answer -> answer.statusCode(201));

        grant(TODAY).statusCode(409).body("code", is("TOO_MANY_CONSENTS"));
    }

    @Test
    void only_the_holder_of_an_issued_diploma_has_consents() {
        String registered = register(graduate(), "HN" + newCode()).extract().path("publicId");

        for (var id : List.of(registered, "0123456789abcdefghjkmnpqrstvwxyz", "x")) {
            publicId = id;
            grant(TODAY).statusCode(404).body("code", is("NOT_FOUND"));
            holder().get(path()).then().statusCode(404);
        }
    }

    @Test
    void another_holder_neither_sees_nor_withdraws_it() {
        String id = grant(TODAY).extract().path("id");
        diploma();

        consents().body("items", empty());
        holder().delete(path() + "/" + id).then().statusCode(404);
        holder().delete(path() + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_request_sent_again_under_its_key_is_the_same_consent_with_the_same_token() {
        var first = keyed("k 1", TODAY.plusDays(30)).statusCode(201).extract();

        var tokens = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> keyed("k 1", TODAY.plusDays(30))
                        .statusCode(201)
                        .header("Idempotency-Replayed", "true")
                        .body("id", is(first.<String>path("id")))
                        .extract()
                        .<String>path("token"))
                .distinct()
                .toList();

        assertThat(tokens).containsExactly(first.<String>path("token"));
        consents().body("items", hasSize(1));
        check(EMPLOYER, tokens).body("items.consent", contains("OPEN"));
        keyed("k 1", TODAY.plusDays(31)).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        keyed("k 2", TODAY.plusDays(30)).statusCode(201).header("Idempotency-Replayed", nullValue());
        consents().body("items", hasSize(2));
    }

    private ValidatableResponse keyed(String key, LocalDate expiresOn) {
        return holder().header("Idempotency-Key", key)
                .body(Map.of("audience", EMPLOYER, "purpose", "Tuyển dụng", "expiresOn", expiresOn.toString()))
                .post(path())
                .then();
    }

    private ValidatableResponse grant(LocalDate expiresOn) {
        return holder().body(Map.of("audience", EMPLOYER, "purpose", "Tuyển dụng", "expiresOn", expiresOn.toString()))
                .post(path())
                .then();
    }

    private ValidatableResponse consents() {
        return holder().get(path()).then().statusCode(200);
    }

    private String path() {
        return "/api/public/v1/diplomas/" + publicId + "/consents";
    }

    private static ValidatableResponse check(String audience, List<String> tokens) {
        var items = tokens.stream().map(token -> Map.of("consent", token)).toList();
        return json().body(Map.of("audience", audience, "items", items))
                .post("/api/public/v1/verifications/batch")
                .then();
    }

    private RequestSpecification holder() {
        return json().header("Holder-Code", code);
    }

    private static RequestSpecification json() {
        return RestAssured.given().contentType(ContentType.JSON);
    }
}
