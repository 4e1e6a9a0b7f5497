package vn.gdnn.records.credentials.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issuedToday;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.parsing.Parser;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.register.log.SequenceLeaves;

/** A birth of which the papers tell the year alone, or month and year, on everything that a school hands out. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class BirthOnPapersTest {

    private static final String DIPLOMAS = "/api/public/v1/diplomas/";
    private static final String VC = "application/vc";

    @Inject
    School school;

    @Inject
    SequenceLeaves sequenceLeaves;

    @BeforeEach
    void schools() {
        school.known();
    }

    @ParameterizedTest
    @CsvSource({
        "1976, năm 1976, 1976",
        "1976-02, tháng 02 năm 1976, February 1976",
        "1976-11, tháng 11 năm 1976, November 1976"
    })
    void a_diploma_says_it_in_both_languages_and_its_file_is_found_good(String born, String words, String english)
            throws Exception {
        var diploma = issuedToday(graduate(Map.of("dateOfBirth", born)));
        var pdf = pdf(RestAssured.given(), DIPLOMAS + diploma.get("publicId") + "/document");

        assertThat(text(pdf))
                .contains("Ngày sinh: " + words, "Date of birth: " + english)
                .doesNotContain("01/1976", "1 January");
        assertThat(faults(pdf)).isEmpty();
        checked("application/pdf", pdf).body("verdict", is("VALID")).body("verification.diploma.dateOfBirth", is(born));
    }

    @Test
    void a_credential_names_no_day_that_nobody_knows_and_states_the_birth_in_words() {
        var diploma = issuedToday(graduate(Map.of("dateOfBirth", "1976-03")));

        var credential = as(VC, DIPLOMAS + diploma.get("publicId") + "/credential")
                .body("credentialSubject.dateOfBirth", nullValue())
                .body("credentialSubject.narrative", containsString("Ngày sinh trên giấy: 03/1976."));
        checked(VC, credential.extract().asByteArray()).body("verdict", is("VALID"));
        as("application/ld+json", DIPLOMAS + diploma.get("publicId") + "/elm")
                .body("credentialSubject.dateOfBirth", nullValue())
                .body(
                        "credentialSubject.hasClaim[0].additionalNote[0].noteLiteral.vi",
                        containsString("Ngày sinh trên giấy: 03/1976."));
    }

    @Test
    void an_extract_of_an_old_paper_and_its_credential_say_no_more_than_it_does() throws IOException {
        var paper = OldPapers.takenOver(HANOI, "dateOfBirth", "1991");
        sequenceLeaves.sequence();

        assertThat(text(pdf(RestAssured.given(), DIPLOMAS + paper.get("publicId") + "/document")))
                .contains("Ngày sinh: năm 1991", "Date of birth: 1991")
                .doesNotContain("01/01/1991");
        as(VC, DIPLOMAS + paper.get("publicId") + "/credential")
                .body("credentialSubject.dateOfBirth", nullValue())
                .body("credentialSubject.narrative", containsString("Ngày sinh trên giấy: 1991."));
    }

    @Test
    void a_transcript_says_it_on_paper_and_its_learner_record_leaves_it_out() throws IOException {
        var enrolment = School.completed(Map.of("dateOfBirth", "1976"), "8.5");
        var transcript = "/api/records/v1/enrolments/" + enrolment + "/transcript";

        assertThat(text(pdf(registrar(), transcript)))
                .contains("năm 1976", "Date of birth")
                .doesNotContain("01/01/1976");
        head().accept(VC)
                .get(transcript)
                .then()
                .parser(VC, Parser.JSON)
                .statusCode(200)
                .body("credentialSubject.name", is("Nguyễn Thị Ngọc Ánh"))
                .body("credentialSubject.dateOfBirth", nullValue());
    }

    @Test
    void a_certified_copy_and_the_book_of_the_register_say_it() throws IOException {
        var enrolment = School.completed(Map.of("dateOfBirth", "1976-03"), "8.5");
        var decision = School.newCode();
        Requests.recognise(HANOI, enrolment, Map.of("decisionNumber", decision, "decidedOn", "2026-06-20"))
                .statusCode(201);
        var diploma = issuedToday(enrolment);
        String copy = registrar()
                .body(Map.of("relation", "HOLDER"))
                .post("/api/records/v1/diplomas/" + diploma.get("id") + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("document");

        assertThat(text(pdf(registrar(), copy))).contains("tháng 3 năm 1976");
        var book = registrar()
                .queryParam("decision", decision)
                .get("/api/records/v1/register-books/" + Requests.TODAY.substring(0, 4))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(text(book).replaceAll("\\s+", " ")).contains("tháng 3 năm");
    }

    private static byte[] pdf(RequestSpecification by, String place) {
        return by.accept("application/pdf, application/problem+json")
                .get(place)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse as(String type, String place) {
        return RestAssured.given()
                .accept(type)
                .get(place)
                .then()
                .parser(type, Parser.JSON)
                .statusCode(200);
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
