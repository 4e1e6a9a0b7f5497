package vn.gdnn.stories;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.REGISTRAR;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What becomes of an account counts at once where it signs or decides; without Keycloak all else goes on. */
@Order(4)
class AccountStory {

    private static final String SIGNERS = "/api/records/v1/signers";
    private static final String STUDENTS = "/api/records/v1/students";
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @BeforeAll
    static void the_college_is_known_and_the_head_has_a_token() {
        Suite.up();
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE);
        await().atMost(RECOVERY)
                .until(() -> HEAD.asks().get(STUDENTS).statusCode() == 200
                        && REGISTRAR.asks().get(STUDENTS).statusCode() == 200);
    }

    @Test
    void a_disabled_account_decides_nothing_at_once_and_reads_until_its_token_ends() {
        var request = asked("deputy-of-the-head");
        enable("head", false);
        try {
            approve("deputy-of-the-head", request).statusCode(401).body("code", is("LOGIN_ENDED"));
            HEAD.reads(STUDENTS).statusCode(200);
        } finally {
            enable("head", true);
        }
        approve("deputy-of-the-head", request).statusCode(200);
    }

    @Test
    void while_keycloak_does_not_answer_nothing_is_decided_and_all_else_goes_on() {
        var request = asked("second-deputy");
        HEAD.reads(STUDENTS).statusCode(200);
        Suite.freeze("keycloak");
        try {
            approve("second-deputy", request)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", is("IDENTITY_UNAVAILABLE"));
            HEAD.reads(STUDENTS).statusCode(200);
            asked("third-deputy");
        } finally {
            Suite.thaw("keycloak");
        }
        await().atMost(RECOVERY)
                .until(() -> approve("second-deputy", request).extract().statusCode() == 200);
    }

    @Test
    void nobody_logs_in_for_ever_by_the_command_line_client_or_by_a_wildcard() {
        login(Map.of("client_id", "gdnn-web", "scope", "openid offline_access"))
                .statusCode(400)
                .body("error", is("not_allowed"));
        login(Map.of("client_id", "admin-cli")).statusCode(oneOf(400, 401)).body("error", is("invalid_client"));
        given().redirects()
                .follow(false)
                .queryParams(Map.of(
                        "client_id", "gdnn-web", "response_type", "code", "redirect_uri", Suite.gateway() + "/verify"))
                .get(Suite.realm() + "/protocol/openid-connect/auth")
                .then()
                .statusCode(400)
                .body(containsString("redirect_uri"));
    }

    private static ValidatableResponse login(Map<String, String> client) {
        var form = new HashMap<>(client);
        form.putAll(Map.of("grant_type", "password", "username", "auditor", "password", "auditor-password"));
        return given().formParams(form)
                .post(Suite.realm() + "/protocol/openid-connect/token")
                .then();
    }

    /** Asks for somebody to sign for the college beside the head, and gives the request back. */
    private static String asked(String account) {
        return REGISTRAR
                .sendsOnceKnown(
                        SIGNERS,
                        Map.of(
                                "account", account,
                                "fullName", "Trần Thị Phó",
                                "title", "PHÓ HIỆU TRƯỞNG",
                                "assignmentDecision", "5/QĐ-UB, 02/01/2026",
                                "validFrom", "2026-01-05"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse approve(String account, String request) {
        return HEAD.sends(SIGNERS + "/" + account + "/requests/" + request + "/approval", Map.of());
    }

    private static void enable(String user, boolean enabled) {
        Accounts.change(user, account -> account.put("enabled", enabled));
    }
}
