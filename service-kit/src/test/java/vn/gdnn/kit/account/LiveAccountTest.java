package vn.gdnn.kit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.AccountDesk.Fate;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class LiveAccountTest {

    private static final String DECISIONS = "/probes/decisions";

    @BeforeEach
    void institutions() {
        Institutions.known();
    }

    @Test
    void an_account_that_stands_decides() {
        Tokens.institution(HANOI, "head").post(DECISIONS).then().statusCode(200).body("name", is("decided"));
    }

    @Test
    void a_closed_account_decides_nothing_at_once_and_reads_until_its_token_ends() {
        var before = decided();

        refused(head(Fate.CLOSED), 401, "LOGIN_ENDED").header("WWW-Authenticate", notNullValue());
        assertThat(decided()).isEqualTo(before);
        head(Fate.CLOSED).get("/probes").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void while_nobody_can_be_asked_nothing_is_decided_and_reading_and_writing_go_on(Fate fate) {
        var before = decided();
        var begun = System.nanoTime();

        refused(head(fate), 503, "IDENTITY_UNAVAILABLE").header("Retry-After", is("5"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(decided()).isEqualTo(before);
        head(fate).get("/probes").then().statusCode(200);
        head(fate)
                .contentType("application/json")
                .body("{\"name\": \"written\"}")
                .post("/probes")
                .then()
                .statusCode(201);
    }

    @Test
    void an_answer_given_before_is_not_given_again_to_a_closed_account() {
        var key = "decided-once-" + System.nanoTime();
        Tokens.institution(HANOI, "head")
                .header("Idempotency-Key", key)
                .post(DECISIONS)
                .then()
                .statusCode(200);

        refused(head(Fate.CLOSED).header("Idempotency-Key", key), 401, "LOGIN_ENDED");
    }

    @Test
    void who_may_not_decide_is_told_so_without_asking() {
        var claims = new HashMap<>(Fate.AWAY.claim());
        claims.put("institution", HANOI);

        refused(Tokens.bearer(Tokens.token("sis-" + HANOI, claims, "registrar")), 403, "FORBIDDEN");
    }

    @Test
    void the_clerk_reads_what_to_do_in_both_languages() {
        refused(head(Fate.CLOSED), 401, "LOGIN_ENDED").body("detail", containsString("đăng nhập lại"));
        refused(head(Fate.CLOSED).header("Accept-Language", "en"), 401, "LOGIN_ENDED")
                .body("detail", containsString("log in again"));
    }

    private static long decided() {
        return Tokens.institution(HANOI).get("/probes").jsonPath().<List<String>>get().stream()
                .filter("decided"::equals)
                .count();
    }

    private static RequestSpecification head(Fate fate) {
        var claims = new HashMap<>(fate.claim());
        claims.put("institution", HANOI);
        return Tokens.bearer(Tokens.token("sis-" + HANOI, claims, "head", "registrar"));
    }

    private static ValidatableResponse refused(RequestSpecification caller, int status, String code) {
        return caller.post(DECISIONS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code));
    }
}
