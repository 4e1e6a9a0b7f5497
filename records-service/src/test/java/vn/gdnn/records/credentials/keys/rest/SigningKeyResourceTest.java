package vn.gdnn.records.credentials.keys.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class SigningKeyResourceTest {

    private static final String KEYS = "/api/records/v1/signing-keys";
    private static final String DID = "/institutions/" + School.DANANG + "/did.json";

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_key_in_use_stays_until_it_is_changed() {
        var first = current(KeyUse.CREDENTIAL);

        assertThat(current(KeyUse.CREDENTIAL)).isEqualTo(first).startsWith("credential-");
        assertThat(current(KeyUse.DOCUMENT)).startsWith("document-");
    }

    @Test
    void the_head_changes_the_key_and_the_old_one_still_vouches() {
        var old = current(KeyUse.CREDENTIAL);

        String fresh = rotate(KeyUse.CREDENTIAL);

        assertThat(fresh).isNotEqualTo(old).isEqualTo(current(KeyUse.CREDENTIAL));
        head().get(KEYS)
                .then()
                .statusCode(200)
                .body("find { it.id == '%s' }.retiredAt".formatted(old), notNullValue())
                .body("find { it.id == '%s' }.retiredAt".formatted(fresh), nullValue());
        given().get(DID)
                .then()
                .statusCode(200)
                .contentType("application/did+json")
                .body("id", startsWith("did:web:"))
                .body("id", endsWith(":institutions:TCDN01"))
                .body("assertionMethod", hasItem(endsWith("#" + old)))
                .body("assertionMethod", hasItem(endsWith("#" + fresh)))
                .body(
                        "verificationMethod.findAll { it.id.endsWith('#%s') }.publicKeyMultibase".formatted(fresh),
                        contains(startsWith("z6Mk")))
                .body(
                        "verificationMethod.find { it.id.endsWith('#%s-jwk') }.publicKeyJwk.crv".formatted(fresh),
                        is("Ed25519"));
    }

    @Test
    void a_compromised_key_vouches_for_nothing() {
        var old = current(KeyUse.DOCUMENT);

        approve(Requests.head(School.DANANG), old, report(old)).statusCode(200).body("ruling.outcome", is("APPROVED"));

        assertThat(current(KeyUse.DOCUMENT)).isNotEqualTo(old);
        given().get(DID)
                .then()
                .body("assertionMethod", not(hasItem(endsWith("#" + old))))
                .body("verificationMethod.find { it.id.endsWith('#%s') }.revoked".formatted(old), notNullValue());
    }

    @Test
    void a_key_already_changed_can_be_disowned_and_only_once() {
        var old = current(KeyUse.DOCUMENT);
        var fresh = rotate(KeyUse.DOCUMENT);

        approve(Requests.head(School.DANANG), old, report(old)).statusCode(200);

        assertThat(current(KeyUse.DOCUMENT)).isEqualTo(fresh);
        given().get(DID)
                .then()
                .body("assertionMethod", not(hasItem(endsWith("#" + old))))
                .body("assertionMethod", hasItem(endsWith("#" + fresh)));
        reported(old).statusCode(409).body("code", is("SIGNING_KEY_DISOWNED"));
    }

    @Test
    void who_approves_has_read_the_key_as_it_stands() {
        var key = current(KeyUse.DOCUMENT);
        var before =
                head().get(KEYS + "/" + key).then().statusCode(200).extract().header("ETag");
        var approval = KEYS + "/" + key + "/compromise-reports/" + report(key) + "/approval";
        given().spec(Requests.head(School.DANANG))
                .post(approval)
                .then()
                .statusCode(428)
                .body("code", is("VERSION_REQUIRED"));
        rotate(KeyUse.DOCUMENT);

        given().spec(Requests.head(School.DANANG))
                .header("If-Match", before)
                .post(approval)
                .then()
                .statusCode(412)
                .body("code", is("STALE_VERSION"));

        head().get(KEYS + "/" + key).then().body("compromised", is(false));
    }

    @Test
    void since_when_others_may_have_the_key_lies_between_its_first_day_and_today() {
        var key = current(KeyUse.DOCUMENT);
        var today = LocalDate.now(clock);
        for (var day : List.of(today.plusDays(1), today.minusYears(30))) {
            since(key, day).statusCode(422).body("code", is("COMPROMISE_DAY_INVALID"));
        }
        String request = since(key, today)
                .statusCode(201)
                .body(
                        "particulars.since",
                        is(today.atStartOfDay(Clocks.VIETNAM).toInstant().toString()))
                .extract()
                .path("id");

        approve(Requests.head(School.DANANG), key, request).statusCode(200);

        head().get(KEYS + "/" + key)
                .then()
                .header("ETag", is("\"2\""))
                .body("compromised", is(true))
                .body(
                        "compromisedSince",
                        is(today.atStartOfDay(Clocks.VIETNAM).toInstant().toString()));
    }

    private static ValidatableResponse since(String key, LocalDate day) {
        return Requests.registrar(School.DANANG)
                .body(Map.of("reason", "Nghi lộ khóa", "since", day.toString()))
                .post(KEYS + "/" + key + "/compromise-reports")
                .then();
    }

    @Test
    void nothing_was_reported_of_a_key_that_is_not_there() {
        head().get(KEYS + "/document-0000000000000000/compromise-reports")
                .then()
                .statusCode(404)
                .body("code", is("SIGNING_KEY_NOT_FOUND"));
        head().get(KEYS + "/document-0000000000000000").then().statusCode(404);
    }

    @Test
    void a_head_alone_disowns_no_key() {
        var key = current(KeyUse.CREDENTIAL);
        var alone = Requests.head(School.DANANG);

        given().spec(alone)
                .body(Map.of("use", "CREDENTIAL", "compromised", true))
                .post(KEYS + "/rotations")
                .then()
                .statusCode(400);
        String request = given().spec(alone)
                .body(Map.of("reason", "Nghi lộ khóa"))
                .post(KEYS + "/" + key + "/compromise-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Waiting.place(given().spec(alone), "KEY_COMPROMISE", request))
                .isEqualTo(KEYS + "/" + key + "/compromise-reports/" + request + "/approval");
        approve(alone, key, request).statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        approve(Requests.registrar(School.DANANG), key, request).statusCode(403);

        assertThat(current(KeyUse.CREDENTIAL)).isEqualTo(key);
        given().get(DID).then().body("assertionMethod", hasItem(endsWith("#" + key)));
        given().spec(alone)
                .body(Map.of("reason", "Không lộ"))
                .post(KEYS + "/" + key + "/compromise-reports/" + request + "/rejection")
                .then()
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        given().spec(alone)
                .body(Map.of("reason", "Không lộ"))
                .post("/api/records/v1/approvals/" + request + "/withdrawal")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("WITHDRAWN"));
        given().spec(alone)
                .get(KEYS + "/" + key + "/compromise-reports")
                .then()
                .body("ruling.reason", hasItem("Không lộ"));
    }

    @Test
    void a_key_of_another_school_is_nobody_elses_business() {
        var danang = current(KeyUse.CREDENTIAL);

        Tokens.institution(School.HANOI, "school-head").get(KEYS).then().body("id", not(hasItem(danang)));
        Tokens.institution(School.DANANG, "registrar")
                .contentType(ContentType.JSON)
                .body(Map.of("use", "CREDENTIAL"))
                .post(KEYS + "/rotations")
                .then()
                .statusCode(403);
        Requests.registrar(School.HANOI)
                .body(Map.of("reason", "Nghi lộ khóa"))
                .post(KEYS + "/" + danang + "/compromise-reports")
                .then()
                .statusCode(404)
                .body("code", is("SIGNING_KEY_NOT_FOUND"));
    }

    @Test
    void keys_lie_in_a_file_that_only_the_service_reads() throws IOException {
        current(KeyUse.CREDENTIAL);

        for (var name : List.of(School.DANANG + ".p12", "password")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of("target/test-keys", name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void an_unknown_school_has_no_document() {
        given().get("/institutions/NONE99/did.json").then().statusCode(404);
        given().get("/institutions/none/did.json").then().statusCode(400);
    }

    private String current(KeyUse use) {
        return CurrentScope.inTransaction(
                new Scope.Institution(School.DANANG),
                () -> keys.current(School.DANANG, use).id());
    }

    private static String report(String key) {
        return reported(key).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse reported(String key) {
        return Requests.registrar(School.DANANG)
                .body(Map.of("reason", "Nghi lộ khóa"))
                .post(KEYS + "/" + key + "/compromise-reports")
                .then();
    }

    private static ValidatableResponse approve(RequestSpecification by, String key, String request) {
        var read = head().get(KEYS + "/" + key).then().statusCode(200).extract();
        return given().spec(by)
                .header("If-Match", read.header("ETag"))
                .post(KEYS + "/" + key + "/compromise-reports/" + request + "/approval")
                .then();
    }

    private static String rotate(KeyUse use) {
        return head().contentType(ContentType.JSON)
                .body(Map.of("use", use))
                .post(KEYS + "/rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification head() {
        return Tokens.institution(School.DANANG, "school-head");
    }
}
