package vn.gdnn.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class IdempotencyTest {

    @Inject
    IdempotencyKeys keys;

    @BeforeEach
    void no_keys() {
        Institutions.known();
        Institutions.sql("delete from probe; delete from idempotency_key");
    }

    @Nested
    class A_request_sent_again {

        @Test
        void gets_the_answer_of_then() {
            var first = post(HANOI, "k1", "one").statusCode(201).extract();

            var again = post(HANOI, "k1", "one")
                    .statusCode(201)
                    .header("Idempotency-Replayed", "true")
                    .contentType(ContentType.JSON)
                    .extract();

            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(names(HANOI)).containsExactly("one");
        }

        @Test
        void finds_its_answer_sealed_since_it_may_hold_personal_numbers() {
            post(HANOI, "k1s", "confidential").statusCode(201);

            Institutions.sql("""
                    do $$ begin
                        if (select body is null or position('confidential'::bytea in body) > 0 from idempotency_key) then
                            raise exception 'the answer is not sealed';
                        end if;
                    end $$""");
            post(HANOI, "k1s", "confidential").statusCode(201).body("name", is("confidential"));
        }

        @Test
        void is_known_by_a_keyed_hash_since_a_short_body_could_be_guessed() throws Exception {
            post(HANOI, "k1h", "guessable").statusCode(201);

            var request = "POST /probes?null\n{\"name\": \"guessable\"}";
            var bare = MessageDigest.getInstance("SHA-256").digest(request.getBytes(UTF_8));
            try (var connection = SuiteDatabase.asOwner();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select request_hash from idempotency_key where key = 'k1h'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBytes(1)).hasSize(32).isNotEqualTo(bare);
            }
        }

        @Test
        void takes_effect_once_though_it_arrives_many_times_at_once() throws Exception {
            var answers = atOnce(8, () -> post(HANOI, "k2", "two").extract().response());

            assertThat(names(HANOI)).containsExactly("two");
            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers)
                    .extracting(answer -> answer.jsonPath().getString("id"))
                    .hasSize(8)
                    .containsOnly(answers.get(0).jsonPath().getString("id"));
        }

        @Test
        void under_the_key_of_another_request_is_refused() {
            post(HANOI, "k3", "three").statusCode(201);

            post(HANOI, "k3", "four").statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));

            assertThat(names(HANOI)).containsExactly("three");
        }

        @Test
        void is_told_when_the_answer_was_lost_in_a_crash() {
            post(HANOI, "k4", "five").statusCode(201);
            Institutions.sql("update idempotency_key set status = null, headers = null, body = null,"
                    + " recorded_at = now() - interval '1 hour'");

            post(HANOI, "k4", "five").statusCode(409).body("code", is("IDEMPOTENCY_ANSWER_LOST"));

            assertThat(names(HANOI)).containsExactly("five");
        }
    }

    @Test
    void a_refused_request_may_be_tried_again() {
        post(HANOI, "k5", "taken").statusCode(409).body("code", is("PROBE_NAME_TAKEN"));

        post(HANOI, "k5", "free").statusCode(201).header("Idempotency-Replayed", nullValue());

        assertThat(names(HANOI)).containsExactly("free");
    }

    @Test
    void a_request_that_is_not_valid_may_be_mended() {
        post(HANOI, "k6", "").statusCode(400);

        post(HANOI, "k6", "mended").statusCode(201);
    }

    @Test
    void a_key_of_another_caller_is_another_key() {
        post(HANOI, "k7", "ours").statusCode(201);

        post(DANANG, "k7", "theirs").statusCode(201).header("Idempotency-Replayed", nullValue());

        assertThat(names(DANANG)).containsExactly("theirs");
    }

    @Test
    void a_change_is_replayed_too() {
        String id = post(HANOI, "k8", "before").extract().path("id");
        var change = Map.of("If-Match", "\"0\"", "Idempotency-Key", "k9");

        put(id, change).statusCode(200);

        put(id, change).statusCode(200).header("Idempotency-Replayed", "true").header("ETag", "\"1\"");
    }

    @Test
    void requests_without_a_key_are_not_held_together() {
        sent(Tokens.institution(HANOI), "same").statusCode(201);
        sent(Tokens.institution(HANOI), "same").statusCode(201);

        assertThat(names(HANOI)).containsExactly("same", "same");
    }

    @Test
    void a_key_must_be_printable_and_short() {
        post(HANOI, "k".repeat(201), "x").statusCode(400).body("code", is("IDEMPOTENCY_KEY_INVALID"));
        post(HANOI, "k".repeat(200), "x").statusCode(201);
    }

    @Test
    void a_key_replays_nothing_to_a_caller_without_a_token() {
        post(HANOI, "k10", "mine").statusCode(201);

        sent(io.restassured.RestAssured.given().header("Idempotency-Key", "k10"), "mine")
                .statusCode(401)
                .body("id", nullValue());
    }

    @Test
    void a_key_is_forgotten_after_seven_days() {
        post(HANOI, "k11", "old").statusCode(201);
        Institutions.sql("update idempotency_key set recorded_at = now() - interval '8 days'");

        keys.purge();

        post(HANOI, "k11", "new").statusCode(201).body("name", not("old"));
    }

    private static ValidatableResponse post(String institution, String key, String name) {
        return sent(Tokens.institution(institution).header("Idempotency-Key", key), name);
    }

    private static ValidatableResponse sent(RequestSpecification caller, String name) {
        return caller.contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\"}")
                .post("/probes")
                .then();
    }

    private static ValidatableResponse put(String id, Map<String, String> headers) {
        return Tokens.institution(HANOI)
                .headers(headers)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"after\"}")
                .put("/probes/" + id)
                .then();
    }

    private static List<String> names(String institution) {
        return Tokens.institution(institution).get("/probes").jsonPath().getList("$");
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(times);
        try {
            return threads.invokeAll(Stream.generate(() -> work).limit(times).toList()).stream()
                    .map(IdempotencyTest::result)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
