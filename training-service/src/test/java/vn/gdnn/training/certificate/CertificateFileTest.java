package vn.gdnn.training.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.tenancy.Roles.SCHOOL_HEAD;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.certificate.Certificates.PUBLIC;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.head;
import static vn.gdnn.training.certificate.Certificates.issue;
import static vn.gdnn.training.certificate.Certificates.manager;
import static vn.gdnn.training.certificate.Certificates.revoke;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

/** What anyone is told who brings along a file. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CertificateFileTest {

    private String minh;

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void the_file_itself_is_valid_and_leads_to_the_certificate() {
        var made = issued();

        pdf(file(made))
                .header("Cache-Control", is("no-store"))
                .body("verdict", is("VALID"))
                .body("recognised", is(true))
                .body(code("SIGNER"), is("INSTITUTION"))
                .body(code("INTACT"), is("UNCHANGED"))
                .body(code("REGISTER"), is("DOCUMENT_IN_FORCE"))
                .body(code("CREDENTIAL_SIGNATURE"), is("PASSED"))
                .body(code("LOG"), is("NOT_ASKED"))
                .body(code("STATUS"), is("IN_FORCE"))
                .body("checks.find { it.check == 'STATUS' }.reason", is("Chứng nhận đang có hiệu lực."))
                .body("certificate.publicId", is(made.getString("publicId")))
                .body("certificate.paper.fullName", is("Nguyễn Thị Minh"));
    }

    @Test
    void what_a_province_issued_is_checked_with_the_provinces_keys() {
        var made = Bodies.issued(Bodies.completedIn(Bodies.sessionOfHanoi(), minh, "A"));

        pdf(file(made))
                .body("verdict", is("VALID"))
                .body("recognised", is(true))
                .body(code("SIGNER"), is("INSTITUTION"))
                .body(code("CREDENTIAL_KEY"), is("PASSED"))
                .body("certificate.paper.issuer.code", is(Bodies.HANOI));
        credential(secured(made)).body("verdict", is("VALID"));
        credential(jwt(made)).body("verdict", is("VALID"));
    }

    @Test
    void what_nobody_can_read_of_the_kind_of_content_is_refused() {
        problem(sent("a/b/c", "{}".getBytes(UTF_8)), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_changed_file_is_known_for_whose_it_was_and_for_what_became_of_it() {
        var made = issued();
        var file = file(made);
        var changed = file.clone();
        changed[2_000] ^= 1;
        var appended = (new String(file, ISO_8859_1) + "\n%%EOF\n").getBytes(ISO_8859_1);

        pdf(changed)
                .body("verdict", is("FAILED"))
                .body("recognised", is(true))
                .body(code("INTACT"), is("CHANGED_AFTER_SIGNING"))
                .body("certificate", nullValue());
        pdf(appended).body("verdict", is("FAILED")).body("recognised", is(true)).body("certificate", nullValue());
    }

    @Test
    void of_a_revoked_and_of_an_expired_certificate_it_is_genuine_and_not_in_force() {
        var made = issued();
        var file = file(made);
        Database.run("update certificate set valid_until = current_date - 1");
        pdf(file).body("verdict", is("NOT_IN_FORCE")).body(code("STATUS"), is("EXPIRED"));

        revoke(head(), made.getString("id"), "\"0\"").statusCode(200);

        pdf(file)
                .body("verdict", is("NOT_IN_FORCE"))
                .body(code("REGISTER"), is("DOCUMENT_IN_FORCE"))
                .body(code("STATUS"), is("REVOKED"))
                .body("certificate.status", is("REVOKED"));
        credential(secured(made)).body("verdict", is("NOT_IN_FORCE"));
    }

    @Test
    void under_a_disowned_key_it_is_not_believed_by_itself() {
        var made = issued();
        var file = file(made);
        var credential = secured(made);
        var jwt = jwt(made);

        disown("DOCUMENT");
        pdf(file)
                .body("verdict", is("SEAL_DISOWNED"))
                .body("recognised", is(true))
                .body(code("SIGNER"), is("KEY_COMPROMISED"))
                .body("certificate.seal", is("DISOWNED"));
        credential(credential).body("verdict", is("VALID"));

        disown("TRAINING");
        pdf(file).body("verdict", is("SEAL_DISOWNED")).body(code("STATUS"), is("UNDETERMINED"));
        for (var text : new String[] {credential, jwt}) {
            credential(text)
                    .body("verdict", is("SEAL_DISOWNED"))
                    .body(code("CREDENTIAL_KEY"), is("KEY_COMPROMISED"))
                    .body("certificate.status", is("UNDETERMINED"));
        }
    }

    @Test
    void its_credential_is_valid_both_ways_and_a_changed_one_is_not() {
        var made = issued();

        for (var text : new String[] {secured(made), jwt(made)}) {
            credential(text)
                    .body("verdict", is("VALID"))
                    .body("recognised", is(true))
                    .body("checks.outcome", not(hasItem("FAILED")))
                    .body("certificate.publicId", is(made.getString("publicId")));
        }
        credential(secured(made).replace("Nguyễn Thị Minh", "Nguyễn Thị Mai"))
                .body("verdict", is("FAILED"))
                .body("recognised", is(true))
                .body(code("CREDENTIAL_REGISTER"), is("WORDS_DIFFER"))
                .body(code("CREDENTIAL_SIGNATURE"), is("NOT_CHECKED"))
                .body("certificate", nullValue());
        var parts = jwt(made).split("\\.");
        credential(parts[0] + "." + parts[1] + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]))
                .body("verdict", is("FAILED"))
                .body(code("CREDENTIAL_SIGNATURE"), is("SIGNATURE_INVALID"));
    }

    @Test
    void what_is_no_certificate_of_training_is_not_recognised_and_no_failure() throws IOException {
        var made = issued();
        for (var text : new String[] {
            "",
            "{",
            "{}",
            "a.b.c",
            "[]",
            "{\"proof\": {}}",
            "\u0000",
            "{\"credentialSubject\": 7, \"proof\": {\"type\": \"DataIntegrityProof\"}}",
            secured(made).replace(made.getString("publicId"), "u" + "0".repeat(32))
        }) {
            credential(text).body("verdict", is("FAILED")).body("recognised", is(false));
        }
        for (var file : new byte[][] {scan(), "%PDF-1.7".getBytes(UTF_8), new byte[0]}) {
            pdf(file)
                    .body("verdict", is("FAILED"))
                    .body("recognised", is(false))
                    .body("certificate", nullValue());
        }
        pdf(scan()).body("checks.code", hasItems("PDF", "NO_SIGNATURE", "NO_CERTIFICATE"));
    }

    @Test
    void what_is_too_large_is_refused() {
        problem(sent("application/pdf", new byte[(4 << 20) + 1]), 413, "DOCUMENT_TOO_LARGE");
        problem(sent("application/vc", new byte[(512 << 10) + 1]), 413, "TOO_LARGE");
    }

    private JsonPath issued() {
        return issue(manager(), completed(minh, "Dạy học số"))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static byte[] file(JsonPath made) {
        return RestAssured.get(PUBLIC + made.getString("publicId") + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String secured(JsonPath made) {
        return RestAssured.get(PUBLIC + made.getString("publicId") + "/credential")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String jwt(JsonPath made) {
        return RestAssured.given()
                .accept("application/vc+jwt")
                .get(PUBLIC + made.getString("publicId") + "/credential")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** A page without a signature. */
    private static byte[] scan() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void disown(String use) {
        var key = Database.list("select key_id from institution_key where institution = 'CDHN01' and retired_at is null"
                        + " and use = '" + use + "'")
                .get(0);
        var place = ROOT + "/signing-keys/" + key;
        String request = hanoi().body("{\"reason\": \"Nghi lộ khóa\"}")
                .post(place + "/compromise-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Tokens.bearer(Tokens.token("hieu-truong", Map.of("institution", "CDHN01"), SCHOOL_HEAD))
                .contentType(ContentType.JSON)
                .header("If-Match", head().get(place).getHeader("ETag"))
                .post(place + "/compromise-reports/" + request + "/approval")
                .then()
                .statusCode(200);
    }

    private static String code(String check) {
        return "checks.find { it.check == '" + check + "' }.code";
    }

    private static ValidatableResponse pdf(byte[] file) {
        return sent("application/pdf", file).statusCode(200);
    }

    private static ValidatableResponse credential(String text) {
        return sent(text.startsWith("{") ? "application/vc" : "application/vc+jwt", text.getBytes(UTF_8))
                .statusCode(200);
    }

    private static ValidatableResponse sent(String type, byte[] file) {
        return Upload.as(type, RestAssured.given())
                .body(file)
                .post(PUBLIC + "document-checks")
                .then();
    }
}
