package vn.gdnn.records.verification.lookup.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.issuedToday;
import static vn.gdnn.records.Requests.revoke;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.TestClock;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DocumentCheckResourceTest {

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    Clock clock;

    Map<String, String> diploma;

    @BeforeEach
    void a_diploma() {
        school.known();
        diploma = issuedToday();
    }

    @Test
    void the_document_as_it_was_given_is_valid() {
        check("application/pdf", file("document", "application/pdf"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("verdict", is("VALID"))
                .body("checks.findAll { it.outcome == 'FAILED' }", empty())
                .body("checks.find { it.check == 'REGISTER' }.outcome", is("PASSED"))
                .body("checks.find { it.check == 'STATUS' }.code", is("IN_FORCE"))
                .body("verification.status", is("VALID"))
                .body("verification.diploma.fullName", is("Nguyễn Thị Ngọc Ánh"));
    }

    @Test
    void it_is_verified_in_ten_years_though_its_certificate_has_ended_by_then() {
        var document = file("document", "application/pdf");
        var credential = file("credential", "application/vc");
        sequenceLeaves.sequence();
        TestClock.on(LocalDate.now(clock).plusYears(10), () -> {
            check("application/pdf", document)
                    .body("verdict", is("VALID"))
                    .body("checks.find { it.check == 'VALID' }.outcome", is("PASSED"))
                    .body("verification.status", is("VALID"));
            check("application/vc", credential).body("verdict", is("VALID"));
        });
    }

    @Test
    void its_place_in_the_log_is_proven_anew_up_to_the_signed_root() throws SQLException {
        var file = file("document", "application/pdf");
        check("application/pdf", file).body("checks.find { it.check == 'LOG' }.code", is("PENDING"));

        issuedToday(); // the last leaf is another's, and part of the proof
        sequenceLeaves.sequence();

        check("application/pdf", file)
                .body("verdict", is("VALID"))
                .body("checks.find { it.check == 'LOG' }.code", is("LOGGED"));

        invertLastByteOfTheLog();
        try {
            check("application/pdf", file)
                    .body("verdict", is("FAILED"))
                    .body("checks.find { it.check == 'LOG' }.code", is("LOG_DIFFERS"));
        } finally {
            invertLastByteOfTheLog();
        }
    }

    private static void invertLastByteOfTheLog() throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    alter table log_tile disable trigger only_grows;
                    update log_tile set content = set_byte(content, octet_length(content) - 1,
                        255 - get_byte(content, octet_length(content) - 1))
                    where level = 0 and number = (select max(number) from log_tile where level = 0);
                    alter table log_tile enable trigger only_grows""");
        }
    }

    @Test
    void a_forged_document_fails_and_the_reason_is_named_in_both_languages() {
        var forged = file("document", "application/pdf");
        forged[forged.length - 300] ^= 1;

        check("application/pdf", forged)
                .statusCode(200)
                .body("verdict", is("FAILED"))
                .body("checks.outcome", hasItem("FAILED"))
                .body("verification", nullValue());
        Requests.checkFile("application/pdf", "no document".getBytes(UTF_8), "en")
                .body("verdict", is("FAILED"))
                .body("checks[0].code", is("NOT_A_PDF"))
                .body("checks[0].title", is("File can be read"))
                .body("checks[0].reason", is("It is not a PDF that can be read."));
    }

    @Test
    void a_credential_is_valid_in_both_its_forms() {
        for (var type : new String[] {"application/vc", "application/vc+jwt"}) {
            check(type, file("credential", type))
                    .body("verdict", is("VALID"))
                    .body("checks.find { it.check == 'CREDENTIAL_SIGNATURE' }.outcome", is("PASSED"))
                    .body("verification.diploma.occupationCode", is("6480201"));
        }
        check("application/json", file("credential", "application/vc")).body("verdict", is("VALID"));
    }

    @Test
    void an_altered_credential_is_shown_for_what_it_is() {
        var altered = new String(file("credential", "application/vc"), UTF_8).replace("Ngọc Ánh", "Ngọc Anh");

        check("application/vc", altered.getBytes(UTF_8))
                .body("verdict", is("FAILED"))
                .body("checks.find { it.check == 'CREDENTIAL_SIGNATURE' }.code", is("SIGNATURE_INVALID"))
                .body("verification", nullValue());
        check("application/vc", "{}".getBytes(UTF_8)).body("verdict", is("FAILED"));
    }

    @Test
    void genuine_files_of_a_revoked_diploma_are_not_in_force() {
        var document = file("document", "application/pdf");
        var credential = file("credential", "application/vc");
        revoke(diploma.get("id"), Requests.TODAY).statusCode(200);

        check("application/pdf", document)
                .body("verdict", is("NOT_IN_FORCE"))
                .body("checks.find { it.check == 'STATUS' }.code", is("REVOKED"))
                .body("verification.status", is("REVOKED"));
        check("application/vc", credential)
                .body("verdict", is("NOT_IN_FORCE"))
                .body("checks.find { it.check == 'CREDENTIAL_STATUS' }.code", is("REVOKED"));
    }

    @Test
    void genuine_files_from_before_a_correction_are_not_in_force_and_name_its_decision() {
        var document = file("document", "application/pdf");
        var credential = file("credential", "application/vc");
        var copy = copy();
        var today = LocalDate.now(clock).toString();
        Requests.correct(diploma.get("id"), today);

        requireCorrected(check("application/pdf", document), today)
                .body("checks.find { it.check == 'INTACT' }.outcome", is("PASSED"))
                .body("checks.find { it.check == 'REGISTER' }.code", is("DOCUMENT_OF_EARLIER_WORDS"))
                .body("checks.findAll { it.reason == it.code || it.title == it.check }", empty());
        requireCorrected(check("application/pdf", copy), today)
                .body("checks.find { it.check == 'REGISTER' }.code", is("COPY_OF_EARLIER_WORDS"));
        requireCorrected(check("application/vc", credential), today);

        check("application/pdf", file("document", "application/pdf")).body("verdict", is("VALID"));
        check("application/pdf", copy()).body("verdict", is("VALID"));
    }

    private static ValidatableResponse requireCorrected(ValidatableResponse found, String decidedOn) {
        return found.statusCode(200)
                .body("verdict", is("NOT_IN_FORCE"))
                .body("verification.status", is("CORRECTED"))
                .body("verification.diploma.fullName", is("Nguyễn Thị Ngọc Anh"))
                .body("verification.correction.decisionNumber", is("7/QĐ-CS"))
                .body("verification.correction.decidedOn", is(decidedOn));
    }

    @Test
    void a_changed_byte_fails_whatever_was_corrected_since() {
        var document = file("document", "application/pdf");
        var copy = copy();
        Requests.correct(diploma.get("id"), LocalDate.now(clock).toString());

        for (var genuine : List.of(document, copy)) {
            for (var at : new int[] {genuine.length / 3, genuine.length / 2, genuine.length - 300}) {
                var changed = genuine.clone();
                changed[at] ^= 1;
                check("application/pdf", changed)
                        .statusCode(200)
                        .body("verdict", is("FAILED"))
                        .body("verification", nullValue());
            }
        }
    }

    @Test
    void files_from_before_a_correction_and_a_revocation_are_of_a_revoked_diploma() {
        var document = file("document", "application/pdf");
        Requests.correct(diploma.get("id"), LocalDate.now(clock).toString());
        revoke(diploma.get("id"), Requests.TODAY).statusCode(200);

        check("application/pdf", document)
                .body("verdict", is("NOT_IN_FORCE"))
                .body("verification.status", is("REVOKED"));
    }

    private byte[] copy() {
        String place = Requests.registrar()
                .body(Map.of("relation", "HOLDER"))
                .post("/api/records/v1/diplomas/" + diploma.get("id") + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("document");
        return Requests.registrar()
                .accept("application/pdf")
                .get(place)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void every_reason_has_words() {
        check("application/pdf", file("document", "application/pdf"))
                .body("checks.findAll { it.reason == it.code || it.title == it.check }", empty());
        check("application/vc", file("credential", "application/vc"))
                .body("checks.findAll { it.reason == it.code || it.title == it.check }", empty())
                .body("checks", not(empty()));
    }

    @Test
    void what_is_too_large_or_no_file_at_all_is_refused() {
        check("application/vc", new byte[600 << 10]).statusCode(413);
        check("application/pdf", new byte[5 << 20]).statusCode(413);
        check("image/png", new byte[3]).statusCode(415);
    }

    private byte[] file(String kind, String type) {
        return RestAssured.given()
                .accept(type)
                .get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse check(String type, byte[] file) {
        return Requests.checkFile(type, file, "vi");
    }
}
