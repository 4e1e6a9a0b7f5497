package vn.gdnn.records.verification.consent.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ConsentHolderTest {

    private static final String UNKNOWN = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String WRONG = "0000-0000-0000-0000";
    private static final int TRIES = 10_000;

    /** Of this graduate alone: one person graduates once. */
    private final String personal =
            "079303%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

    @Inject
    School school;

    @Inject
    MeterRegistry meters;

    @TestHTTPResource("/api/public/v1/diplomas/")
    URI diplomas;

    String id;
    String diploma;

    @BeforeEach
    void a_diploma_of_somebody_with_a_number() {
        school.known();
        var issued = issued(graduate(Map.of("personalNumber", personal)));
        id = issued.get("id");
        diploma = issued.get("publicId");
    }

    @Test
    void nothing_is_done_without_the_code_that_was_handed_over() {
        var code = HolderCodes.of(id);
        String consent = grant(diploma, code).statusCode(201).extract().path("id");
        var others = HolderCodes.of(issued().get("id"));

        for (var wrong :
                Stream.of(null, "", WRONG, others, personal, code + "0").toList()) {
            refused(grant(diploma, wrong));
            refused(list(diploma, wrong));
            refused(withdraw(diploma, wrong, consent));
        }
        list(diploma, code)
                .statusCode(200)
                .body("items.id", contains(consent))
                .body("items[0].withdrawnAt", nullValue());
        withdraw(diploma, code, consent).statusCode(204);
    }

    @Test
    void a_number_of_the_holder_opens_nothing_and_its_answer_is_that_of_any_other() {
        HolderCodes.of(id);

        var answers = Stream.of(
                        withNumber(diploma, personal),
                        withNumber(diploma, "079303615299"),
                        list(diploma, personal),
                        list(diploma, WRONG),
                        list(diploma, null),
                        list(issued().get("publicId"), WRONG),
                        list(UNKNOWN, WRONG),
                        list(UNKNOWN, null))
                .map(ConsentHolderTest::withoutPath);

        assertThat(answers.distinct()).hasSize(1);
    }

    @Test
    void a_code_is_read_as_people_type_it_and_is_kept_as_a_digest() {
        var code = HolderCodes.asked(Map.of("diplomaIds", List.of(id)))
                .statusCode(201)
                .header("Cache-Control", is("no-store"))
                .body("items[0].code", matchesPattern("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"))
                .extract()
                .<String>path("items[0].code");

        for (var typed :
                List.of(code, code.toLowerCase(Locale.ROOT), " " + code.replace("-", " "), code.replace("0", "o"))) {
            list(diploma, typed).statusCode(200);
        }
        assertThat(StoredRows.list("select code_hash from holder_code where diploma = ?::uuid", id)
                        .get(0))
                .hasSize(64)
                .doesNotContain(code.replace("-", ""));
    }

    @Test
    void a_renewal_ends_the_earlier_code_and_nothing_else_does() {
        var first = HolderCodes.of(id);

        HolderCodes.asked(Map.of("diplomaIds", List.of(id))).statusCode(409).body("code", is("HOLDER_CODE_KNOWN"));
        list(diploma, first).statusCode(200);
        String second = HolderCodes.asked(Map.of("diplomaIds", List.of(id), "renewal", true))
                .statusCode(201)
                .extract()
                .path("items[0].code");

        refused(list(diploma, first));
        list(diploma, second).statusCode(200);
    }

    @Test
    void codes_are_made_for_all_the_diplomas_or_for_none() {
        var other = issued();
        String unissued = register(graduate(), "HN" + newCode()).extract().path("id");

        HolderCodes.asked(Map.of("diplomaIds", List.of(id, unissued)))
                .statusCode(409)
                .body("code", is("DIPLOMA_NOT_HANDED_OVER"));
        HolderCodes.asked(Map.of("diplomaIds", List.of(id, UUID.randomUUID()))).statusCode(404);
        HolderCodes.asked(Map.of("diplomaIds", List.of(other.get("id"), id)))
                .statusCode(201)
                .body("items.diplomaId", contains(other.get("id"), id));
        registrar(DANANG)
                .body(Map.of("diplomaIds", List.of(id)))
                .post("/api/records/v1/holder-codes")
                .then()
                .statusCode(404);
    }

    @Test
    void a_code_is_not_kept_for_whoever_sends_the_request_again() {
        var key = newCode();
        var body = Map.of("diplomaIds", List.of(id));
        var place = "/api/records/v1/holder-codes";
        registrar().header("Idempotency-Key", key).body(body).post(place).then().statusCode(201);

        registrar()
                .header("Idempotency-Key", key)
                .body(body)
                .post(place)
                .then()
                .statusCode(409)
                .body("code", is("IDEMPOTENCY_ANSWER_LOST"));
    }

    @Test
    void ten_thousand_wrong_codes_raise_an_alarm_and_the_holder_still_gets_in() {
        var code = HolderCodes.of(id);
        var failures = counted("gdnn_holder_code_failures");
        var alarms = counted("gdnn_holder_code_alarms");
        var client = HttpClient.newHttpClient();

        var answers = IntStream.range(0, TRIES)
                .parallel()
                .mapToObj(n -> tried(client, "%04d-0000-0000-0000".formatted(n)))
                .distinct();

        assertThat(answers).containsExactly(404);
        list(diploma, code).statusCode(200);
        grant(diploma, code).statusCode(201);
        assertThat(counted("gdnn_holder_code_failures") - failures).isEqualTo(TRIES);
        assertThat(counted("gdnn_holder_code_alarms") - alarms).isGreaterThan(0);
    }

    private double counted(String counter) {
        return meters.find(counter).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private int tried(HttpClient client, String code) {
        var request = HttpRequest.newBuilder(diplomas.resolve(diploma + "/consents"))
                .header("Holder-Code", code)
                .header("X-Forwarded-For", "198.51.100.7")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse withNumber(String publicId, String number) {
        return RestAssured.given()
                .header("Identity-Number", number)
                .get(path(publicId))
                .then();
    }

    private static ValidatableResponse grant(String publicId, @Nullable String code) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return showing(code)
                .body(Map.of("audience", "Công ty", "purpose", "Tuyển dụng", "expiresOn", today.toString()))
                .post(path(publicId))
                .then();
    }

    private static ValidatableResponse list(String publicId, @Nullable String code) {
        return showing(code).get(path(publicId)).then();
    }

    private static ValidatableResponse withdraw(String publicId, @Nullable String code, String consent) {
        return showing(code).delete(path(publicId) + "/" + consent).then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(404).body("code", is("NOT_FOUND"));
    }

    private static Map<String, Object> withoutPath(ValidatableResponse answer) {
        Map<String, Object> problem = answer.statusCode(404).extract().path("$");
        problem.remove("instance");
        return problem;
    }

    private static RequestSpecification showing(@Nullable String code) {
        var request = RestAssured.given().contentType(ContentType.JSON);
        return code == null ? request : request.header("Holder-Code", code);
    }

    private static String path(String publicId) {
        return "/api/public/v1/diplomas/" + publicId + "/consents";
    }
}
