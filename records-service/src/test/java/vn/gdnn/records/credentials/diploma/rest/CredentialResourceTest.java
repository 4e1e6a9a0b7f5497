package vn.gdnn.records.credentials.diploma.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.ApprovedProgramme;
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.document.print.PdfLook;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CredentialResourceTest {

    private static final String VC = "application/vc";
    private static final String JWT = "application/vc+jwt";

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_reader_who_knows_json_only_gets_the_credential_and_its_list() {
        var diploma = Requests.issuedToday();

        for (var type : List.of("application/ld+json", "application/json")) {
            var list = given().accept(type)
                    .get("/api/public/v1/diplomas/{id}/credential", diploma.get("publicId"))
                    .then()
                    .statusCode(200)
                    .contentType(type)
                    .extract()
                    .<String>path("credentialStatus.statusListCredential");
            given().accept(type)
                    .get(list.substring(list.indexOf("/api/")))
                    .then()
                    .statusCode(200)
                    .contentType(type)
                    .body("credentialSubject.type", is("BitstringStatusList"));
        }
    }

    @Test
    void an_issued_diploma_is_a_credential_of_its_school() {
        var diploma = Requests.issuedToday();

        credential(diploma)
                .statusCode(200)
                .contentType(VC)
                .body("type", hasItem("VerifiableCredential"))
                .body("type", hasItem("OpenBadgeCredential"))
                .body("issuer.id", endsWith(":institutions:CDHN01"))
                .body("issuer.name", is("Trường Cao đẳng Minh họa Hà Nội"))
                .body("validFrom", is(Requests.TODAY + "T00:00:00+07:00"))
                .body("credentialSubject.name", is("Nguyễn Thị Ngọc Ánh"))
                .body("credentialSubject.dateOfBirth", is("2003-02-07"))
                .body("credentialSubject.identifier[0].identityHash", is("Nguyễn Thị Ngọc Ánh"))
                .body("credentialSubject.result[0].value", is("Xuất sắc"))
                .body("credentialSubject.achievement.humanCode", is("6480201"))
                .body("credentialSubject.achievement.creditsAvailable", is(5))
                .body("credentialSubject.achievement.alignment.targetCode", contains("5", "CDR01"))
                .body("credentialSubject.achievement.alignment[0].targetName", is("Bậc 5 (Cao đẳng)"))
                .body("credentialSubject.achievement.alignment[1].targetType", is("CFItem"))
                .body(
                        "credentialSubject.achievement.alignment[1].targetName",
                        is("Cài đặt, cấu hình và bảo mật được mạng máy tính"))
                .body("credentialSubject.achievement.criteria.narrative", containsString("Mạng máy tính"))
                .body("evidence[0].id", endsWith("/verify/" + diploma.get("publicId")))
                .body("credentialStatus.statusPurpose", is("revocation"))
                .body("proof.cryptosuite", is("eddsa-rdfc-2022"))
                .body("proof.proofValue", startsWith("z"));
        check(credential(diploma).extract().asString(), VC)
                .body("verdict", is("VALID"))
                .body(
                        "checks.findAll { it.check.startsWith('CREDENTIAL_') }.outcome",
                        is(Collections.nCopies(8, "PASSED")));
    }

    @Test
    void the_diploma_of_a_high_quality_programme_says_so_on_paper_and_in_the_credential() throws IOException {
        var diploma = Requests.issuedToday(school.highQualityGraduate());

        credential(diploma)
                .body("credentialSubject.achievement.tag", contains("chương trình chất lượng cao"))
                .body("credentialSubject.achievement.alignment", hasSize(21))
                .body("credentialSubject.achievement.alignment[1].targetName.length()", is(300));
        check(credential(diploma).extract().asString(), VC).body("verdict", is("VALID"));
        assertThat(PdfLook.text(given().get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/document")
                        .asByteArray()))
                .contains("chương trình chất lượng cao", "high-quality programme");
    }

    @Test
    void a_credential_says_where_the_occupation_stood_on_its_day_and_what_is_told_later_does_not_change_it() {
        var told = ApprovedProgramme.classified(LocalDate.of(2020, 1, 1), "2512");
        var diploma = Requests.issuedToday(school.graduateOf(told.fact()));

        credential(diploma)
                .body("credentialSubject.achievement.alignment.targetCode", contains("5", "CDR01", "2512", "0613"))
                .body(
                        "credentialSubject.achievement.alignment[3].targetUrl",
                        is("http://data.europa.eu/snb/isced-f/0613"));
        check(credential(diploma).extract().asString(), VC).body("verdict", is("VALID"));

        school.approved(told.standing(LocalDate.now().plusDays(2), "2514").fact());
        credential(diploma)
                .body("credentialSubject.achievement.alignment.targetCode", contains("5", "CDR01", "2512", "0613"));
        given().get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/elm")
                .then()
                .statusCode(200)
                .body(
                        "credentialSubject.hasClaim[0].specifiedBy.ISCEDFCode.id",
                        contains("http://data.europa.eu/snb/isced-f/0613"));
    }

    @Test
    void the_same_credential_is_given_as_a_jwt() {
        var diploma = Requests.issuedToday();

        var jwt = credential(diploma, JWT)
                .statusCode(200)
                .contentType(JWT)
                .extract()
                .asString();

        assertThat(jwt).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        check(jwt, JWT).body("verdict", is("VALID"));
        check(jwt.substring(0, jwt.length() - 6) + "AAAAAA", JWT)
                .body("verdict", not("VALID"))
                .body("checks.find { it.check == 'CREDENTIAL_SIGNATURE' }.code", is("SIGNATURE_INVALID"));
    }

    @Test
    void another_type_is_not_acceptable_and_an_unknown_id_not_found() {
        var diploma = Requests.issuedToday();

        credential(diploma, "application/pdf").statusCode(406);
        credential(diploma, "text/html, */*;q=0.8").statusCode(200).contentType(VC);
        given().accept(VC)
                .get("/api/public/v1/diplomas/nobody/credential")
                .then()
                .statusCode(404);
        given().accept(VC)
                .get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/credential?version=9")
                .then()
                .statusCode(404);
    }

    @Test
    void a_diploma_that_was_only_registered_has_none() {
        String publicId = Requests.register(School.graduate(), "HN" + School.newCode())
                .extract()
                .path("publicId");

        given().accept(VC)
                .get("/api/public/v1/diplomas/" + publicId + "/credential")
                .then()
                .statusCode(404);
    }

    @Test
    void an_entry_of_an_older_register_gets_its_credential_when_it_is_asked_for() {
        var publicId = OldPapers.takenOver().get("publicId");
        assertThat(StoredRows.list("select document from diploma_credential where public_id = ?", publicId))
                .isEmpty();
        sequenceLeaves.sequence();

        var first = credential(Map.of("publicId", publicId))
                .statusCode(200)
                .body(
                        "credentialSubject.narrative",
                        containsString("ghi lại từ sổ gốc bằng giấy, không cấp qua hệ thống này"))
                .extract()
                .asString();

        check(first, VC).body("verdict", is("TAKEN_OVER"));
        assertThat(credential(Map.of("publicId", publicId)).extract().asString())
                .isEqualTo(first);
    }

    @Test
    void a_revoked_diploma_still_has_its_credential_and_the_list_says_what_became_of_it() {
        var diploma = Requests.issuedToday();
        var before = credential(diploma).extract().asString();
        Requests.revoke(diploma.get("id"), Requests.TODAY).statusCode(200);

        assertThat(credential(diploma).statusCode(200).extract().asString()).isEqualTo(before);
        check(before, VC)
                .body("verdict", not("VALID"))
                .body("checks.find { it.check == 'CREDENTIAL_STATUS' }.code", is("REVOKED"));
    }

    @Test
    void a_change_of_keys_takes_nothing_from_what_was_signed() {
        var old = credential(Requests.issuedToday()).extract().asString();

        rotate();

        check(old, VC).body("verdict", is("VALID"));
        var fresh = credential(Requests.issuedToday()).extract().asString();
        check(fresh, VC).body("verdict", is("VALID"));
        assertThat(method(fresh)).isNotEqualTo(method(old));
        Requests.disown(School.HANOI, method(fresh).substring(method(fresh).indexOf('#') + 1));
        check(fresh, VC)
                .body("verdict", not("VALID"))
                .body("checks.find { it.check == 'CREDENTIAL_KEY' }.code", is("KEY_COMPROMISED"));
        check(old, VC).body("verdict", is("VALID"));
    }

    /** What the foreign verifiers of {@code .ci/conformance} read. */
    @Test
    void others_can_check_it_with_public_files_only() throws IOException {
        var diploma = Requests.issuedToday();
        var secured = credential(diploma).extract().asString();
        var revoked = Requests.issuedToday();
        Requests.revoke(revoked.get("id"), Requests.TODAY).statusCode(200);
        var list = JsonPath.from(secured).getString("credentialStatus.statusListCredential");
        var path = list.substring(list.indexOf("/api/"));

        keep("credential.json", secured);
        keep("credential.jwt", credential(diploma, JWT).extract().asString());
        keep("revoked.json", credential(revoked).extract().asString());
        keep(
                "status-list.json",
                given().accept(VC).get(path).then().statusCode(200).extract().asString());
        keep(
                "status-list.jwt",
                given().accept(JWT).get(path).then().statusCode(200).extract().asString());
        keep(
                "did.json",
                given().get("/institutions/CDHN01/did.json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());

        given().accept(VC)
                .get(path)
                .then()
                .parser(VC, io.restassured.parsing.Parser.JSON)
                .body("type", hasItem("BitstringStatusListCredential"))
                .body("credentialSubject.encodedList", matchesPattern("u[\\w-]+"))
                .body("proof.cryptosuite", is("eddsa-rdfc-2022"));
        given().get("/api/public/v1/status-lists/CDHN01").then().body("url", hasItem(list));
        given().accept(VC).get("/api/public/v1/status-lists/CDHN01/99").then().statusCode(404);
    }

    @Test
    void what_is_no_credential_is_told_so() {
        check("hello", "text/plain")
                .body("verdict", not("VALID"))
                .body("checks[0].code", is("MALFORMED"))
                .body("checks[1].code", is("NOT_CHECKED"));
        check("{\"proof\": {}}", VC).body("verdict", not("VALID")).body("checks.outcome", not(hasItem("PASSED")));
    }

    private static String method(String secured) {
        return JsonPath.from(secured).getString("proof.verificationMethod");
    }

    private static void rotate() {
        Tokens.institution(School.HANOI, "school-head")
                .contentType(ContentType.JSON)
                .body(Map.of("use", "CREDENTIAL"))
                .post("/api/records/v1/signing-keys/rotations")
                .then()
                .statusCode(201);
    }

    private static void keep(String name, String content) throws IOException {
        var folder = Files.createDirectories(Path.of("target/conformance"));
        Files.writeString(folder.resolve(name), content);
    }

    private static ValidatableResponse credential(Map<String, String> diploma) {
        return credential(diploma, VC);
    }

    private static ValidatableResponse credential(Map<String, String> diploma, String accept) {
        return given().config(RestAssured.config())
                .accept(accept)
                .get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/credential")
                .then()
                .parser(VC, io.restassured.parsing.Parser.JSON);
    }

    private static ValidatableResponse check(String credential, String type) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(VC, ContentType.TEXT)
                                .encodeContentTypeAs(JWT, ContentType.TEXT)
                                .defaultContentCharset("UTF-8")))
                .contentType(type)
                .body(credential)
                .post("/api/public/v1/document-checks")
                .then()
                .statusCode(200);
    }
}
