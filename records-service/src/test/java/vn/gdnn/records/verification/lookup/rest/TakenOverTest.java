package vn.gdnn.records.verification.lookup.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.OldPapers.BORN;
import static vn.gdnn.records.OldPapers.HOLDER;
import static vn.gdnn.records.OldPapers.takenOver;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.parsing.Parser;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.document.print.PdfLook;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TakenOverTest {

    private static final String DIPLOMAS = "/api/public/v1/diplomas/";

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void whatever_a_school_claims_of_an_old_paper_is_shown_as_its_recording_and_never_as_valid() {
        var paper = takenOver(
                DANANG,
                "schoolAsWritten",
                "Trường Đại học Nào Đó",
                "qualificationAsWritten",
                "Bằng thạc sĩ",
                "occupationName",
                "Bác sĩ phẫu thuật",
                "confidence",
                "PAPER_SHOWN");

        RestAssured.get(DIPLOMAS + paper.get("publicId"))
                .then()
                .statusCode(200)
                .body("status", is("TAKEN_OVER"))
                .body("origin", is("DIGITISED"))
                .body("takenOver.institution", is(DANANG))
                .body("takenOver.recordedBy", is("Trường Trung cấp Minh họa Đà Nẵng"))
                .body("takenOver.recordedOn", is(LocalDate.now(clock).toString()))
                .body("takenOver.confidence", is("PAPER_SHOWN"))
                .body("takenOver.source", is("văn bằng giấy người học xuất trình"))
                .body("diploma.institutionName", is("Trường Trung cấp Minh họa Đà Nẵng"))
                .body("diploma.asWritten.school", is("Trường Đại học Nào Đó"))
                .body("diploma.asWritten.qualification", is("Bằng thạc sĩ"))
                .body("diploma.qualification", nullValue())
                .body("diploma.level", nullValue())
                .body("diploma.occupationCode", nullValue());
    }

    @Test
    void its_file_is_an_extract_that_nobody_takes_for_a_diploma() throws IOException {
        var paper = takenOver(DANANG, "qualificationAsWritten", "Bằng tốt nghiệp nghề", "signerTitle", "Giám đốc");
        sequenceLeaves.sequence();

        var file = RestAssured.given()
                .get(DIPLOMAS + paper.get("publicId") + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(PdfLook.text(file))
                .contains("TRÍCH TỪ SỔ GỐC ĐÃ SỐ HÓA", "không phải là văn bằng", "TRƯỜNG TRUNG CẤP MINH HỌA ĐÀ NẴNG")
                .contains("“Bằng tốt nghiệp nghề”", "Ngày cấp trên giấy: 10/07/2015", "Lê Văn Ký (Giám đốc)")
                .contains("từ sổ gốc bằng giấy", "EXTRACT FROM A DIGITISED REGISTER")
                .doesNotContain("HIỆU TRƯỞNG", "CỘNG HÒA", "BẰNG TỐT NGHIỆP", "confers");
        checked("application/pdf", file)
                .body("verdict", is("TAKEN_OVER"))
                .body("checks.findAll { it.outcome == 'FAILED' }", empty())
                .body("checks.find { it.check == 'STATUS' }.code", is("TAKEN_OVER"))
                .body("verification.status", is("TAKEN_OVER"));
    }

    @Test
    void a_preview_of_it_is_an_extract_too() throws IOException {
        var paper = takenOver();

        var file = registrar()
                .get("/api/records/v1/diplomas/" + paper.get("id") + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(PdfLook.text(file)).contains("TRÍCH TỪ SỔ GỐC", "PREVIEW").doesNotContain("HIỆU TRƯỞNG");
    }

    @Test
    void its_credential_names_who_recorded_it_and_quotes_the_paper() {
        var paper = takenOver(DANANG, "schoolAsWritten", "Trường Nghề Cũ", "signerTitle", "Giám đốc");
        sequenceLeaves.sequence();

        var credential = RestAssured.given()
                .accept("application/vc")
                .get(DIPLOMAS + paper.get("publicId") + "/credential")
                .then()
                .parser("application/vc", Parser.JSON)
                .statusCode(200)
                .extract();

        assertThat(credential.<String>path("issuer.name")).isEqualTo("Trường Trung cấp Minh họa Đà Nẵng");
        assertThat(credential.<String>path("name")).isEqualTo("Mục sổ gốc cũ đã số hóa");
        assertThat(credential.<String>path("validFrom"))
                .startsWith(LocalDate.now(clock).toString());
        assertThat(credential.<String>path("credentialSubject.narrative"))
                .contains("không cấp qua hệ thống này", "“Trường Nghề Cũ”", "10/07/2015");
        assertThat(credential.<Map<String, Object>>path("credentialSubject.achievement"))
                .doesNotContainKeys("alignment", "humanCode", "creditsAvailable")
                .containsEntry("achievementType", "ext:TakenOverRegisterEntry");
        checked("application/vc", credential.asByteArray()).body("verdict", is("TAKEN_OVER"));
        RestAssured.get(DIPLOMAS + paper.get("publicId")).then().body("status", is("TAKEN_OVER"));
        RestAssured.get(DIPLOMAS + paper.get("publicId") + "/elm")
                .then()
                .statusCode(404)
                .body("code", is("EUROPASS_NOT_OFFERED"));
    }

    @Test
    void its_receipt_says_the_same() {
        var receipt = RestAssured.given()
                .accept("application/jwt")
                .get(DIPLOMAS + takenOver().get("publicId"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), UTF_8))
                .contains("\"status\":\"TAKEN_OVER\"", "\"recordedBy\"")
                .doesNotContain("VALID");
    }

    @Test
    void no_recording_hides_a_diploma_that_was_issued_here() {
        var own = issued();
        var shown = registrar()
                .get("/api/records/v1/diplomas/" + own.get("id"))
                .then()
                .extract();
        String serial = shown.path("serialNumber");
        String register = shown.path("registerNumber");

        takenOver(DANANG, "serialNumber", serial, "registerNumber", register, "dateOfBirth", "2003-02-07");

        ask(Map.of("serialNumber", serial, "fullName", HOLDER, "dateOfBirth", "2003-02-07"))
                .statusCode(200)
                .body("status", is("VALID"))
                .body("origin", is("REGISTERED"));
        ask(Map.of("registerNumber", register, "fullName", HOLDER, "dateOfBirth", "2003-02-07"))
                .statusCode(200)
                .body("status", is("VALID"));
    }

    @Test
    void two_schools_may_have_the_same_number_in_their_old_registers() {
        var serial = "C" + newCode();
        takenOver(HANOI, "serialNumber", serial, "registerNumber", "15");
        takenOver(DANANG, "serialNumber", serial, "registerNumber", "15");
        var facts = Map.of("serialNumber", serial, "fullName", HOLDER, "dateOfBirth", BORN);

        ask(facts).statusCode(422).body("code", is("DIPLOMA_AMBIGUOUS"));
        for (var institution : new String[] {HANOI, DANANG}) {
            var named = new HashMap<String, String>(facts);
            named.put("institution", institution);
            ask(named).statusCode(200).body("takenOver.institution", is(institution));
        }
    }

    @Test
    void no_new_paper_rests_on_an_old_one() {
        var paper = takenOver();

        Requests.askForReissue(
                        paper.get("id"),
                        Map.of(
                                "decisionNumber",
                                "9/QĐ",
                                "decidedOn",
                                Requests.TODAY,
                                "reason",
                                "Sai",
                                "graduationClass",
                                "GOOD"))
                .statusCode(422)
                .body("code", is("DIPLOMA_TAKEN_OVER"));
    }

    @Test
    void an_entry_passed_off_as_taken_over_is_found_out() {
        var own = issued().get("publicId");
        StoredRows.list("update diploma set origin = 'DIGITISED' where public_id = ? returning id", own);

        RestAssured.get(DIPLOMAS + own).then().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
    }

    @Test
    void what_a_recording_says_of_itself_stands_in_the_log() {
        var paper = takenOver();
        var id = paper.get("publicId");
        StoredRows.list("""
                update diploma_content set school_as_written = 'Trường Khác'
                where diploma = (select id from diploma where public_id = ?) returning diploma""", id);

        RestAssured.get(DIPLOMAS + id).then().statusCode(409).body("code", is("REGISTER_INCONSISTENT"));
    }

    @Test
    void the_list_tells_recordings_from_diplomas_issued_here() {
        var paper = takenOver();

        registrar()
                .queryParam("q", paper.get("serialNumber"))
                .get("/api/records/v1/diplomas")
                .then()
                .body("items.origin", contains("DIGITISED"));
        RestAssured.get(DIPLOMAS + paper.get("publicId")).then().body(not(containsString("\"VALID\"")));
    }

    private static ValidatableResponse ask(Map<String, String> facts) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(facts)
                .post("/api/public/v1/verifications")
                .then();
    }

    private static ValidatableResponse checked(String type, byte[] file) {
        return RestAssured.given()
                .contentType(type)
                .body(file)
                .post("/api/public/v1/document-checks")
                .then()
                .statusCode(200);
    }
}
