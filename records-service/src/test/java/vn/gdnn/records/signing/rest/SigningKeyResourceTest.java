package vn.gdnn.records.signing.rest;

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
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.signing.InstitutionKeys;
import vn.gdnn.records.signing.KeyUse;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class SigningKeyResourceTest {

    private static final String KEYS = "/api/records/v1/signing-keys";
    private static final String DID = "/institutions/" + School.DANANG + "/did.json";

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

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

        String fresh = rotate(KeyUse.CREDENTIAL, false);

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

        rotate(KeyUse.DOCUMENT, true);

        given().get(DID)
                .then()
                .body("assertionMethod", not(hasItem(endsWith("#" + old))))
                .body("verificationMethod.find { it.id.endsWith('#%s') }.revoked".formatted(old), notNullValue());
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

    private static String rotate(KeyUse use, boolean compromised) {
        return head().contentType(ContentType.JSON)
                .body(Map.of("use", use, "compromised", compromised))
                .post(KEYS + "/rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.specification.RequestSpecification head() {
        return Tokens.institution(School.DANANG, "school-head");
    }
}
