package vn.gdnn.records.credentials.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.exempt;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.student;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.kept;
import static vn.gdnn.records.credentials.document.print.PdfLook.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TranscriptDocumentTest {

    @Inject
    School school;

    @Inject
    DocumentCheck documentCheck;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_transcript_is_printed_in_both_languages_and_sealed_by_the_school() throws Exception {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "8.5").statusCode(201);
        postResult(enrolment, "M2", 1, "3").statusCode(201);

        var pdf = kept(
                "transcript.pdf",
                pdf(head(), enrolment).statusCode(200).extract().asByteArray());

        assertThat(text(pdf))
                .contains("BẢNG ĐIỂM", "Nguyễn Thị Ngọc Ánh", "Mạng máy tính", "8,5", "Chưa đạt", "Số tín chỉ tích lũy")
                .contains("TRANSCRIPT OF RECORDS", "Date of birth", "8.5", "Failed", "Grade point average (out of 4)");
        assertThat(faults(pdf)).isEmpty();
        assertThat(documentCheck.check(pdf).isGenuine()).isTrue();
        assertThat(documentCheck.check(pdf).institution()).isEqualTo(HANOI);
    }

    @Test
    void a_year_based_transcript_has_no_letters_and_an_average_out_of_ten() throws Exception {
        var enrolment = enrolment(student(), "YEAR_BASED", 2023);
        postResult(enrolment, "M1", 1, "9").statusCode(201);

        assertThat(text(pdf(registrar(), enrolment).statusCode(200).extract().asByteArray()))
                .contains("Niên chế", "Average score (out of 10)")
                .doesNotContain("Grade point average");
    }

    @Test
    void an_exempted_module_is_printed_as_such() throws Exception {
        var enrolment = enrolment();
        exempt(enrolment, "PE");

        assertThat(text(pdf(registrar(), enrolment).statusCode(200).extract().asByteArray()))
                .contains("M: miễn", "M: exempt", "1/5");
    }

    @Test
    void who_had_it_printed_is_noted() {
        var enrolment = enrolment();

        pdf(registrar(), enrolment).statusCode(200).header("Cache-Control", "no-store");

        assertThat(StoredRows.list("""
                        select a.purpose from access_log a join enrolment e on e.student = a.person where e.id::text = ?""", enrolment)).contains("transcript document");
    }

    @Test
    void it_is_for_the_school_and_shows_the_present_only() {
        var enrolment = enrolment();

        pdf(registrar(DANANG), enrolment).statusCode(404).body("code", is("ENROLMENT_NOT_FOUND"));
        pdf(Tokens.province("01"), enrolment).statusCode(403);
        registrar()
                .accept("application/pdf")
                .get(path(enrolment) + "?asOf=2026-01-01")
                .then()
                .statusCode(400);
        registrar().get(path(enrolment)).then().statusCode(200).contentType("application/json");
    }

    private static ValidatableResponse pdf(RequestSpecification by, String enrolment) {
        return by.accept("application/pdf").get(path(enrolment)).then();
    }

    private static String path(String enrolment) {
        return "/api/records/v1/enrolments/" + enrolment + "/transcript";
    }
}
