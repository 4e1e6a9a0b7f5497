package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.REGISTRAR;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The college's key got out: nobody's diploma loses its worth, and each gets a new seal by two people. */
@Order(4)
class DisownedKeyStory {

    private static final String KEYS = "/api/records/v1/signing-keys";

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    void a_disowned_key_leaves_no_graduate_without_proof() {
        var publicId = REGISTRAR
                .reads("/api/records/v1/diplomas?status=ISSUED&limit=200")
                .statusCode(200)
                .extract()
                .<String>path("items.find { it.origin == 'REGISTER' }.publicId");
        var place = "/api/public/v1/diplomas/" + publicId;
        var old = RestAssured.get(place + "/credential")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var key = REGISTRAR
                .reads(KEYS)
                .statusCode(200)
                .extract()
                .<String>path("find { it.use == 'CREDENTIAL' && it.retiredAt == null }.id");

        var report = REGISTRAR
                .sends(KEYS + "/" + key + "/compromise-reports", Map.of("reason", "Máy chủ bị xâm nhập"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        REGISTRAR
                .acts(KEYS + "/" + key, "/compromise-reports/" + report + "/approval", Map.of())
                .statusCode(403);
        HEAD.acts(KEYS + "/" + key, "/compromise-reports/" + report + "/approval", Map.of())
                .statusCode(200);

        answer(place).body("status", is("VALID")).body("seal", is("DISOWNED"));
        RestAssured.get(place + "/document").then().statusCode(409).body("code", is("SEAL_DISOWNED"));
        checked(old).body("verdict", is("SEAL_DISOWNED"));

        var asked = REGISTRAR
                .sends(KEYS + "/" + key + "/resealings", Map.of())
                .statusCode(201)
                .extract();
        HEAD.sends(KEYS + "/" + key + "/resealings/" + asked.path("id") + "/approval", Map.of())
                .statusCode(200);
        var job = "/api/records/v1/jobs/" + asked.path("particulars.job");
        await("the new seals")
                .atMost(Duration.ofMinutes(2))
                .until(() -> HEAD.reads(job).extract().<String>path("status"), "DONE"::equals);
        HEAD.reads(job).body("refused", is(0));

        answer(place).body("status", is("VALID")).body("seal", is("RESEALED"));
        await("the new document")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> RestAssured.get(place + "/document").then().statusCode(200));
        checked(RestAssured.get(place + "/credential")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .body("verdict", is("VALID"));
        checked(old).body("verdict", is("SEAL_DISOWNED")).body("sealedAnew.credential", notNullValue());
    }

    private static ValidatableResponse answer(String place) {
        return RestAssured.get(place).then().statusCode(200);
    }

    private static ValidatableResponse checked(String credential) {
        return RestAssured.given()
                .contentType("application/vc")
                .body(credential.getBytes(UTF_8))
                .post("/api/public/v1/document-checks")
                .then()
                .statusCode(200);
    }
}
