package vn.gdnn.records.credentials.learnerrecord.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.parsing.Parser;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.PublicKeyForms;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class LearnerRecordResourceTest {

    private static final String VC = "application/vc";
    private static final String JWT = "application/vc+jwt";

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_transcript_is_a_learner_record_of_its_school() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "8.5").statusCode(201);
        postResult(enrolment, "M2", 1, "3").statusCode(201);

        exported(registrar(), enrolment, VC)
                .statusCode(200)
                .contentType(VC)
                .body("type", contains("VerifiableCredential", "ClrCredential"))
                .body("issuer.id", endsWith(":institutions:CDHN01"))
                .body("credentialSubject.type", hasItem("ClrSubject"))
                .body("credentialSubject.name", is("Nguyễn Thị Ngọc Ánh"))
                .body(
                        "credentialSubject.verifiableCredential.name",
                        contains("Công nghệ thông tin", "Tin học", "Mạng máy tính"))
                .body(
                        "credentialSubject.verifiableCredential[0].credentialSubject.result.status",
                        contains("InProgress", null))
                .body("credentialSubject.verifiableCredential[0].credentialSubject.result[1].value", is("2.00"))
                .body("credentialSubject.verifiableCredential[1].credentialSubject.result.value", contains("8.5", "A"))
                .body("credentialSubject.verifiableCredential[2].credentialSubject.result[0].status", is("Failed"))
                .body("credentialSubject.association.associationType", contains("isPartOf", "isPartOf"));
    }

    @Test
    void an_exempted_module_is_completed_without_a_score() {
        var enrolment = enrolment();
        Requests.exempt(enrolment, "PE");

        exported(registrar(), enrolment, VC)
                .statusCode(200)
                .body("credentialSubject.verifiableCredential[1].credentialSubject.creditsEarned", is(1))
                .body(
                        "credentialSubject.verifiableCredential[1].credentialSubject.result.status",
                        contains("Completed"))
                .body(
                        "credentialSubject.verifiableCredential[1].credentialSubject.result.value",
                        contains(nullValue()));
    }

    @Test
    void the_record_and_all_in_it_bear_the_signature_of_the_school() {
        var secured = exported(head(), enrolmentWithDiploma(), VC).extract().asString();
        var record = Json.readOwn(secured);
        var inside = record.getJsonObject("credentialSubject").getJsonArray("verifiableCredential");

        assertThat(DataIntegrity.verifies(record, key())).isTrue();
        assertThat(inside.getValuesAs(JsonObject.class))
                .hasSize(5)
                .allMatch(credential -> DataIntegrity.verifies(credential, key()));
        assertThat(DataIntegrity.verifies(Json.readOwn(secured.replace("\"A\"", "\"B\"")), key()))
                .isFalse();
    }

    @Test
    void an_issued_diploma_travels_in_the_record() {
        var enrolment = enrolmentWithDiploma();

        exported(registrar(), enrolment, VC)
                .body("credentialSubject.verifiableCredential", hasSize(5))
                .body("credentialSubject.verifiableCredential[4].type", hasItem("OpenBadgeCredential"))
                .body("credentialSubject.verifiableCredential[4].credentialSubject.result[0].value", is("Xuất sắc"))
                .body("credentialSubject.verifiableCredential[0].credentialSubject.result[0].status", is("Completed"));
    }

    @Test
    void the_same_is_given_as_a_jwt() {
        var jwt = CredentialJwt.parse(exported(registrar(), enrolment(), JWT)
                .statusCode(200)
                .contentType(JWT)
                .extract()
                .asString());

        assertThat(jwt.verifies(key())).isTrue();
        assertThat(jwt.credential().getJsonArray("type").getString(1)).isEqualTo("ClrCredential");
    }

    @Test
    void it_is_for_the_school_only_and_noted() {
        var enrolment = enrolment();

        exported(registrar(DANANG), enrolment, VC).statusCode(404);
        exported(Tokens.province("01"), enrolment, VC).statusCode(403);
        exported(registrar(), enrolment, VC).statusCode(200).header("Cache-Control", "no-store");

        assertThat(StoredRows.list("""
                        select a.purpose from access_log a join enrolment e on e.student = a.person where e.id::text = ?""", enrolment)).containsOnlyOnce("transcript credential");
    }

    /** What the foreign verifiers of {@code .ci/conformance} read. */
    @Test
    void others_can_check_it_with_public_files_only() throws IOException {
        var enrolment = enrolmentWithDiploma();

        keep("record.json", exported(registrar(), enrolment, VC).extract().asString());
        keep("record.jwt", exported(registrar(), enrolment, JWT).extract().asString());
        keep(
                "record-did.json",
                given().get("/institutions/CDHN01/did.json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private Ed25519PublicKeyParameters key() {
        return CurrentScope.inTransaction(
                new Scope.Institution(HANOI),
                () -> keys.history(HANOI).stream()
                        .filter(key -> key.use() == KeyUse.CREDENTIAL
                                && key.standing().retiredAt().isEmpty())
                        .findFirst()
                        .map(LearnerRecordResourceTest::parameter)
                        .orElseThrow());
    }

    private static Ed25519PublicKeyParameters parameter(InstitutionKey key) {
        return (Ed25519PublicKeyParameters) PublicKeyForms.of(key).parameter();
    }

    private static String enrolmentWithDiploma() {
        var enrolment = School.graduate();
        String diploma =
                Requests.register(enrolment, "HN" + School.newCode()).extract().path("id");
        Requests.sign(diploma).statusCode(200);
        Requests.issue(diploma).statusCode(200);
        return enrolment;
    }

    private static ValidatableResponse exported(RequestSpecification by, String enrolment, String accept) {
        return by.accept(accept)
                .get("/api/records/v1/enrolments/" + enrolment + "/transcript")
                .then()
                .parser(VC, Parser.JSON);
    }

    private static void keep(String name, String content) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target/conformance")).resolve(name), content);
    }
}
