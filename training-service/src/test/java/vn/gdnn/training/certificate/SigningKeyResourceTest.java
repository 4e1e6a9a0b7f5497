package vn.gdnn.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.certificate.Certificates.PATH;
import static vn.gdnn.training.certificate.Certificates.PUBLIC;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.issue;
import static vn.gdnn.training.certificate.Certificates.manager;
import static vn.gdnn.training.certificate.Certificates.revoke;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.PublicKeyForms;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class SigningKeyResourceTest {

    private static final String KEYS = ROOT + "/signing-keys";

    @Inject
    ReadKeys readKeys;

    @Inject
    Clock clock;

    String minh = "";

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        Database.run("delete from approval_request; delete from institution_key");
        minh = teacher("GV1");
    }

    @Test
    void the_head_changes_the_key_and_the_old_one_still_vouches() {
        var before = issued("A");
        var old = inUse(KeyUse.TRAINING);

        String fresh = head().body("{\"use\": \"TRAINING\"}")
                .post(KEYS + "/rotations")
                .then()
                .statusCode(201)
                .body("use", is("TRAINING"))
                .body("retiredAt", nullValue())
                .extract()
                .path("id");

        assertThat(fresh).startsWith("training-").isNotEqualTo(old).isEqualTo(inUse(KeyUse.TRAINING));
        assertThat(Database.list("select payload from outbox where split_part(type, '.', 4) = 'training-key-changed'"))
                .hasSize(3)
                .anyMatch(fact -> fact.contains(old) && !fact.contains("\"retiredAt\":null"))
                .anyMatch(fact -> fact.contains(fresh));
        hanoi().get(KEYS).then().statusCode(200).body("id", hasItem(old)).body("id", hasItem(fresh));
        told(before).body("status", is("IN_FORCE")).body("seal", is("TRUSTED"));
        RestAssured.get(PUBLIC + before.getString("publicId") + "/document")
                .then()
                .statusCode(200);
        assertThat(signedBy(issued("B"), fresh)).isTrue();
    }

    @Test
    void what_was_signed_when_others_may_have_had_the_key_is_not_called_valid() {
        var made = issued("A");
        var key = inUse(KeyUse.TRAINING);
        RestAssured.get(PUBLIC + made.getString("publicId") + "/document")
                .then()
                .statusCode(200);
        String request = report(hanoi(), key, ", \"since\": \"" + LocalDate.now(clock) + "\"")
                .statusCode(201)
                .extract()
                .path("id");
        told(made).body("status", is("IN_FORCE"));

        approve(head(), key, request).statusCode(200).body("ruling.outcome", is("APPROVED"));

        told(made)
                .statusCode(200)
                .body("status", is("UNDETERMINED"))
                .body("seal", is("DISOWNED"))
                .body("files", nullValue())
                .body("paper.number", is(made.getString("number")));
        givenOutNoMore(made);
        assertThat(Database.list("select payload from outbox where split_part(type, '.', 4) = 'training-key-changed'"))
                .anyMatch(fact -> fact.contains(key) && fact.contains("\"compromised\":true"));
        head().get(KEYS + "/" + key)
                .then()
                .header("ETag", is("\"2\""))
                .body("compromised", is(true))
                .body("compromisedSince", notNullValue());
    }

    /** The log does not answer here: what rests on it alone is not called valid either. */
    @Test
    void what_was_signed_before_rests_on_the_log_and_is_open_while_that_is_silent() {
        var made = issued("A");
        disown(inUse(KeyUse.TRAINING));

        told(made)
                .body("seal", is("DISOWNED"))
                .body("log.acts[0].standing", is("NOT_ASKED"))
                .body("status", is("UNDETERMINED"));

        Database.run("update certificate set valid_until = current_date - 1");
        told(made).body("status", is("UNDETERMINED"));
    }

    @Test
    void a_revoked_one_stays_revoked_and_another_is_signed_with_the_next_key() {
        var made = issued("A");
        var old = inUse(KeyUse.TRAINING);
        disown(old);

        revoke(head(), made.getString("id"), "\"0\"").statusCode(200);
        var next = issue(manager(), made.getString("completionId"))
                .statusCode(201)
                .extract()
                .jsonPath();

        told(made).body("status", is("REVOKED"));
        told(next).body("status", is("IN_FORCE")).body("seal", is("TRUSTED"));
        assertThat(inUse(KeyUse.TRAINING)).isNotEqualTo(old);
        assertThat(signedBy(next, inUse(KeyUse.TRAINING))).isTrue();
        var list =
                Json.readOwn(RestAssured.get(PUBLIC + "status-lists/CDHN01/1").asString());
        assertThat(verifies(list, inUse(KeyUse.TRAINING))).isTrue();
    }

    @Test
    void a_disowned_key_of_files_takes_the_file_and_not_the_certificate() {
        var made = issued("A");
        var untouched = issued("B");
        RestAssured.get(PUBLIC + made.getString("publicId") + "/document")
                .then()
                .statusCode(200);

        disown(inUse(KeyUse.DOCUMENT));

        told(made).body("status", is("IN_FORCE")).body("seal", is("DISOWNED")).body("files", nullValue());
        problem(
                RestAssured.get(PUBLIC + made.getString("publicId") + "/document")
                        .then(),
                409,
                "SEAL_DISOWNED");
        RestAssured.get(PUBLIC + made.getString("publicId") + "/credential")
                .then()
                .statusCode(200);
        told(untouched).body("status", is("IN_FORCE")).body("seal", is("TRUSTED"));
        RestAssured.get(PUBLIC + untouched.getString("publicId") + "/document")
                .then()
                .statusCode(200);
    }

    @Test
    void nobody_disowns_a_key_alone_nor_one_not_read_as_it_stands() {
        var made = issued("A");
        var key = inUse(KeyUse.TRAINING);
        String own = report(head(), key, "").statusCode(201).extract().path("id");
        problem(approve(head(), key, own), 403, "APPROVAL_BY_REQUESTER");
        approve(hanoi(), key, own).statusCode(403);
        head().get(ROOT + "/approvals")
                .then()
                .statusCode(200)
                .body("items.id", contains(own))
                .body("items[0].approval", is(KEYS + "/" + key + "/compromise-reports/" + own + "/approval"));
        head().body("{\"reason\": \"Không lộ\"}")
                .post(ROOT + "/approvals/" + own + "/withdrawal")
                .then()
                .statusCode(200);

        String request = report(hanoi(), key, "").statusCode(201).extract().path("id");
        var place = KEYS + "/" + key + "/compromise-reports/" + request;
        problem(head().post(place + "/approval").then(), 428, "VERSION_REQUIRED");
        problem(head().header("If-Match", "\"1\"").post(place + "/approval").then(), 412, "STALE_VERSION");
        head().body("{\"reason\": \"Không lộ\"}")
                .post(place + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
        problem(
                report(hanoi(), key, ", \"since\": \"" + LocalDate.now(clock).plusDays(1) + "\""),
                422,
                "COMPROMISE_DAY_INVALID");

        told(made).body("status", is("IN_FORCE"));
        disown(key);
        problem(report(hanoi(), key, ""), 409, "SIGNING_KEY_DISOWNED");
    }

    @Test
    void a_key_of_another_school_is_nobodys_and_other_roles_have_no_say() {
        issued("A");
        var key = inUse(KeyUse.TRAINING);
        String request = report(hanoi(), key, "").statusCode(201).extract().path("id");
        var nobody = "training-0000000000000000";

        danang().get(KEYS).then().statusCode(200).body("id", not(hasItem(key)));
        for (var id : List.of(key, nobody)) {
            problem(danang().get(KEYS + "/" + id).then(), 404, "SIGNING_KEY_NOT_FOUND");
            problem(danang().get(KEYS + "/" + id + "/compromise-reports").then(), 404, "SIGNING_KEY_NOT_FOUND");
            problem(report(danang(), id, ""), 404, "SIGNING_KEY_NOT_FOUND");
        }
        problem(
                Tokens.institution("TCDN01", Roles.SCHOOL_HEAD)
                        .header("If-Match", "\"0\"")
                        .post(KEYS + "/" + key + "/compromise-reports/" + request + "/approval")
                        .then(),
                404,
                "SIGNING_KEY_NOT_FOUND");
        manager().get(KEYS).then().statusCode(403);
        report(manager(), key, "").statusCode(403);
        manager()
                .body("{\"use\": \"TRAINING\"}")
                .post(KEYS + "/rotations")
                .then()
                .statusCode(403);
        hanoi().body("{\"use\": \"TRAINING\"}").post(KEYS + "/rotations").then().statusCode(403);
        head().body("{\"use\": \"CREDENTIAL\"}")
                .post(KEYS + "/rotations")
                .then()
                .statusCode(400);
    }

    /** Else the key would be another one already when the answer cannot be written. */
    @Test
    void who_accepts_what_nobody_can_read_changes_no_key() {
        issued("A");
        var before = inUse(KeyUse.TRAINING);

        problem(
                head().header("Accept", "-0")
                        .body("{\"use\": \"TRAINING\"}")
                        .post(KEYS + "/rotations")
                        .then(),
                406,
                "NOT_ACCEPTABLE");

        assertThat(inUse(KeyUse.TRAINING)).isEqualTo(before);
    }

    /** Another person than the registrar. */
    private static RequestSpecification head() {
        return Tokens.bearer(Tokens.token("head-CDHN01", Map.of("institution", "CDHN01"), Roles.SCHOOL_HEAD))
                .contentType(ContentType.JSON);
    }

    private JsonPath issued(String title) {
        return issue(manager(), completed(minh, title))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse told(JsonPath made) {
        return RestAssured.get(PUBLIC + made.getString("publicId")).then();
    }

    private static void givenOutNoMore(JsonPath made) {
        for (var file : List.of("/document", "/credential")) {
            problem(RestAssured.get(PUBLIC + made.getString("publicId") + file).then(), 409, "SEAL_DISOWNED")
                    .body("detail", containsString("khóa"));
            problem(manager().get(PATH + "/" + made.getString("id") + file).then(), 409, "SEAL_DISOWNED");
        }
        for (var type : List.of("application/vc+jwt", "application/json")) {
            RestAssured.given()
                    .accept(type)
                    .get(PUBLIC + made.getString("publicId") + "/credential")
                    .then()
                    .statusCode(409);
        }
    }

    private static ValidatableResponse report(RequestSpecification by, String key, String since) {
        return by.body("{\"reason\": \"Nghi lộ khóa\"" + since + "}")
                .post(KEYS + "/" + key + "/compromise-reports")
                .then();
    }

    private static ValidatableResponse approve(RequestSpecification by, String key, String request) {
        var version =
                head().get(KEYS + "/" + key).then().statusCode(200).extract().header("ETag");
        return by.header("If-Match", version)
                .post(KEYS + "/" + key + "/compromise-reports/" + request + "/approval")
                .then();
    }

    private static void disown(String key) {
        approve(head(), key, report(hanoi(), key, "").statusCode(201).extract().path("id"))
                .statusCode(200);
    }

    private String inUse(KeyUse use) {
        return Database.list(
                        "select key_id from institution_key where institution = 'CDHN01' and retired_at is null and use = '"
                                + use + "'")
                .get(0);
    }

    private boolean signedBy(JsonPath made, String key) {
        return verifies(
                Json.readOwn(RestAssured.get(PUBLIC + made.getString("publicId") + "/credential")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()),
                key);
    }

    private boolean verifies(JsonObject document, String id) {
        var key = readKeys.find("CDHN01").orElseThrow().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return DataIntegrity.verifies(
                document, (Ed25519PublicKeyParameters) PublicKeyForms.of(key).parameter());
    }
}
