package vn.gdnn.training.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.certificate.Certificates.PATH;
import static vn.gdnn.training.certificate.Certificates.PUBLIC;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.head;
import static vn.gdnn.training.certificate.Certificates.issue;
import static vn.gdnn.training.certificate.Certificates.manager;
import static vn.gdnn.training.certificate.Certificates.revoke;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.PublicKeyForms;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.CredentialModel;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.status.Bitstring;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.training.Database;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class PublicCertificateTest {

    @Inject
    ReadKeys readKeys;

    String minh = "";

    @BeforeEach
    void minh_is_a_teacher_with_a_number() {
        Database.empty();
        minh = registered(
                hanoi(), staff("GV1", "Nguyễn Thị Minh", "TEACHER", ", \"personalNumber\": \"001180000001\""));
    }

    @Test
    void anyone_who_holds_it_sees_that_it_is_in_force_and_no_number_of_the_person() {
        var made = issued();

        RestAssured.get(PUBLIC + made.getString("publicId"))
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("status", is("IN_FORCE"))
                .body("paper.fullName", is("Nguyễn Thị Minh"))
                .body("paper.number", is(made.getString("number")))
                .body("paper.issuer.name", is("Trường Cao đẳng Hà Nội"))
                .body("paper.training.title", is("Dạy học số"))
                .body("paper.training.components", contains("1.1", "6.2"))
                .body("revokedFrom", nullValue())
                .body("log.acts.number", contains(1))
                .body(not(org.hamcrest.Matchers.containsString("001180000001")));
        for (var nobody : List.of("u" + "0".repeat(32), "0".repeat(32), "x", "u%00")) {
            RestAssured.get(PUBLIC + nobody).then().statusCode(404).body("status", is("UNKNOWN"));
        }
    }

    @Test
    void its_digest_opens_with_what_the_answer_shows() {
        var act = RestAssured.get(PUBLIC + issued().getString("publicId"))
                .then()
                .body("log.acts[0].standing", is("NOT_ASKED"))
                .body("log.acts[0].ageSeconds", notNullValue())
                .extract()
                .jsonPath();

        var commitment = Commitment.to(
                Base64.getDecoder().decode(act.getString("log.acts[0].salt")), act.getString("log.acts[0].text"));

        assertThat(commitment.base64()).isEqualTo(act.getString("log.acts[0].commitment"));
        assertThat(Database.payload("training-certificate-issued")).contains(commitment.base64());
        assertThat(act.getString("log.acts[0].text")).contains("gdnn-training-certificate/1", "Nguyễn Thị Minh");
    }

    @Test
    void its_credential_verifies_under_the_schools_training_key_both_ways() {
        var made = issued();
        var key = key(KeyUse.TRAINING);

        var text = RestAssured.get(PUBLIC + made.getString("publicId") + "/credential")
                .then()
                .statusCode(200)
                .contentType("application/vc")
                .extract()
                .asString();
        var jwt = RestAssured.given()
                .accept("application/vc+jwt")
                .get(PUBLIC + made.getString("publicId") + "/credential")
                .asString();

        var credential = Json.readOwn(text);
        assertThat(DataIntegrity.verifies(credential, parameter(key))).isTrue();
        assertThat(CredentialModel.fits(credential)).isTrue();
        var parsed = CredentialJwt.parse(jwt);
        assertThat(parsed.verifies(parameter(key))).isTrue();
        assertThat(parsed.verificationMethod()).endsWith(":institutions:CDHN01#" + key.id() + "-jwk");
        assertThat(key.id()).startsWith("training-");
        var subject = credential.getJsonObject("credentialSubject");
        assertThat(subject.getString("name")).isEqualTo("Nguyễn Thị Minh");
        assertThat(subject.getJsonObject("achievement").getJsonArray("alignment"))
                .hasSize(2);
        assertThat(subject.getJsonObject("achievement")
                        .getJsonArray("alignment")
                        .getJsonObject(0)
                        .getString("targetName"))
                .isNotEqualTo("1.1");
        assertThat(text).doesNotContain("001180000001");
        manager().get(PATH + "/" + made.getString("id") + "/credential").then().body(is(text));
    }

    @Test
    void the_key_is_told_once_for_the_schools_did_document() {
        Database.run("delete from institution_key");
        issued();
        completedAgain();

        assertThat(Database.events().stream().filter("training-key-changed"::equals))
                .hasSize(1);
        assertThat(Database.payload("training-key-changed"))
                .contains("CDHN01", key(KeyUse.TRAINING).id(), "\"compromised\":false");
    }

    @Test
    void a_revocation_stands_in_the_signed_status_list_and_takes_the_file_away() {
        var made = issued();
        var id = made.getString("publicId");
        RestAssured.get(PUBLIC + id + "/document").then().statusCode(200);
        var status = status(id);
        assertThat(isSet(status)).isFalse();

        revoke(head(), made.getString("id"), "\"0\"").statusCode(200);

        assertThat(isSet(status)).isTrue();
        RestAssured.get(PUBLIC + id)
                .then()
                .body("status", is("REVOKED"))
                .body("files", nullValue())
                .body("log.acts.number", contains(1, 2))
                .body(not(org.hamcrest.Matchers.containsString("Ghi sai")));
        problem(RestAssured.get(PUBLIC + id + "/document").then(), 410, "CERTIFICATE_NO_LONGER_VALID");
        RestAssured.get(PUBLIC + "status-lists/CDHN01")
                .then()
                .body("number", contains(1))
                .body("changes", contains(1));
    }

    @Test
    void its_file_is_sealed_archivable_the_same_whenever_asked_and_carries_the_credential() throws Exception {
        var made = issued();
        var pdf = RestAssured.get(PUBLIC + made.getString("publicId") + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/certificate.pdf"), pdf);

        assertThat(faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Nguyễn Thị Minh", "CHỨNG NHẬN", "CERTIFICATE", made.getString("number"), "Dạy học số");
            var signature = document.getSignatureDictionaries().get(0);
            var signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
            var signer = signed.getSignerInfos().getSigners().iterator().next();
            Collection<X509CertificateHolder> certificates =
                    signed.getCertificates().getMatches(null);
            var certificate = certificates.iterator().next();
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
            assertThat(certificate.getEncoded())
                    .isEqualTo(key(KeyUse.DOCUMENT).publicPart().certificates().get(0));
        }
        assertThat(new String(pdf, UTF_8)).contains("credential.json");
        var again = RestAssured.get(PUBLIC + made.getString("publicId") + "/document")
                .then()
                .extract();
        assertThat(again.asByteArray()).isEqualTo(pdf);
        RestAssured.given()
                .header("If-None-Match", again.header("ETag"))
                .get(PUBLIC + made.getString("publicId") + "/document")
                .then()
                .statusCode(304);
        manager().get(PATH + "/" + made.getString("id") + "/document").then().statusCode(200);
    }

    private JsonPath issued() {
        return issue(manager(), completed(minh, "Dạy học số"))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void completedAgain() {
        issue(manager(), completed(minh, "Dạy học số 2")).statusCode(201);
    }

    private InstitutionKey key(KeyUse use) {
        return readKeys.find("CDHN01").orElseThrow().stream()
                .filter(key -> key.use() == use)
                .findFirst()
                .orElseThrow();
    }

    private static Ed25519PublicKeyParameters parameter(InstitutionKey key) {
        return (Ed25519PublicKeyParameters) PublicKeyForms.of(key).parameter();
    }

    private static JsonObject status(String publicId) {
        return Json.readOwn(RestAssured.get(PUBLIC + publicId + "/credential").asString())
                .getJsonObject("credentialStatus");
    }

    private boolean isSet(JsonObject status) {
        var address = status.getString("statusListCredential");
        var list = Json.readOwn(RestAssured.get(address.replace("http://localhost:8080", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(DataIntegrity.verifies(list, parameter(key(KeyUse.TRAINING))))
                .isTrue();
        return Bitstring.decode(list.getJsonObject("credentialSubject").getString("encodedList"))
                .orElseThrow()
                .isSet(Integer.parseInt(status.getString("statusListIndex")));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_3_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
