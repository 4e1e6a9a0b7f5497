package vn.gdnn.records.register.entry.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issue;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.sign;
import static vn.gdnn.records.Requests.tag;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** A paper does not outlive what it was made from. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OutgrownEntryTest {

    private static final String ROOT = "/api/records/v1/";
    private static final String NEW_NAME = "Trịnh Thị Mới Hai";

    @Inject
    School school;

    private String enrolment;
    private String id;
    private String number;

    @BeforeEach
    void an_entry() {
        school.known();
        enrolment = graduate();
        var entry = register(enrolment, "HN" + newCode()).statusCode(201).extract();
        id = entry.path("id");
        number = entry.path("registerNumber");
    }

    @Test
    void a_correction_of_the_student_names_the_entry_it_leaves_behind() {
        corrected(NEW_NAME).body("outgrownEntries", contains(number));
        corrected(NEW_NAME).body("outgrownEntries", contains(number));
        corrected("Nguyễn Thị Ngọc Ánh").body("outgrownEntries", empty());
    }

    @Test
    void it_is_not_signed_until_it_is_brought_up_to_date() {
        corrected(NEW_NAME);

        sign(id).statusCode(409).body("code", is("GRADUATE_CHANGED"));
        act(registrar(), id, "refresh", Map.of())
                .statusCode(200)
                .body("content.holder.fullName", is(NEW_NAME))
                .body("registerNumber", is(number))
                .body("status", is("REGISTERED"))
                .body("acts.kind", contains("REGISTERED", "REFRESHED"));
        act(registrar(), id, "refresh", Map.of()).statusCode(409).body("code", is("ENTRY_UP_TO_DATE"));
        sign(id).statusCode(200);
        String publicId = issue(id).statusCode(200).extract().path("publicId");

        RestAssured.get("/api/public/v1/diplomas/" + publicId)
                .then()
                .body("status", is("VALID"))
                .body("diploma.fullName", is(NEW_NAME));
        byName(NEW_NAME).statusCode(200).body("status", is("VALID"));
        byName("Nguyễn Thị Ngọc Ánh").statusCode(404);
    }

    @Test
    void it_is_not_issued_though_it_was_signed_and_the_head_cancels_it() {
        sign(id).statusCode(200);
        corrected(NEW_NAME);

        issue(id).statusCode(409).body("code", is("GRADUATE_CHANGED"));
        act(registrar(), id, "refresh", Map.of()).statusCode(409).body("code", is("DIPLOMA_NOT_REGISTERED"));
        cancel(registrarOnly(), "SPOILED").statusCode(403).body("code", is("CANCELLATION_BY_HEAD_ONLY"));
        cancel(head(), "UNUSED").statusCode(422).body("code", is("SIGNED_BLANK_SPOILED"));
        cancel(head(), "SPOILED").statusCode(200).body("status", is("CANCELLED"));
        assertThat(entered()).isNotEqualTo(number);
    }

    @Test
    void it_is_not_brought_up_to_date_with_what_the_paper_cannot_hold() {
        StoredRows.list("""
                with named as (update student s set full_name = repeat('W', 200) from enrolment e
                               where e.id = ?::uuid and s.id = e.student returning 1) select 1::text from named""", enrolment);

        act(registrar(), id, "refresh", Map.of())
                .statusCode(422)
                .body("code", is("DIPLOMA_TEXT_TOO_LONG"))
                .body("detail", containsString("fullName"));
    }

    @Test
    void a_changed_programme_is_noticed_too() {
        renamed("Công nghệ thông tin (đổi tên)");

        sign(id).statusCode(409).body("code", is("GRADUATE_CHANGED"));

        renamed("Công nghệ thông tin");
        sign(id).statusCode(200);
    }

    private void renamed(String programme) {
        StoredRows.list("""
                with changed as (update programme p set name = ? from enrolment e
                    where e.id = ?::uuid and p.institution = e.institution and p.id = e.programme returning 1)
                select 1 from changed""", programme, enrolment);
    }

    @Test
    void a_cancelled_number_stays_used_and_the_blank_bears_another() {
        String serial =
                registrar().get(ROOT + "diplomas/" + id).then().extract().path("serialNumber");

        cancel(registrar(), "UNUSED")
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("acts.kind", contains("REGISTERED", "CANCELLED"));
        cancel(registrar(), "UNUSED").statusCode(409).body("code", is("DIPLOMA_ISSUED_ALREADY"));
        sign(id).statusCode(409);
        String next = register(enrolment, serial).statusCode(201).extract().path("registerNumber");

        assertThat(next).isNotEqualTo(number);
        registrar().get(ROOT + "diplomas/" + id).then().body("registerNumber", is(number));
    }

    @Test
    void who_entered_it_does_not_sign_it() {
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");
        var other = graduate();
        String mine = both.body(Map.of("enrolmentId", other, "serialNumber", "HN" + newCode()))
                .post(ROOT + "diplomas")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        act(
                        Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json"),
                        mine,
                        "signature",
                        Map.of("title", "Hiệu trưởng"))
                .statusCode(403)
                .body("code", is("SIGNATURE_BY_REGISTRAR"));
        sign(mine).statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification registrarOnly() {
        return registrar();
    }

    private ValidatableResponse cancel(io.restassured.specification.RequestSpecification by, String blank) {
        return act(by, id, "cancellation", Map.of("reason", "Ghi nhầm người", "blank", blank));
    }

    private String entered() {
        return register(enrolment, "HN" + newCode()).statusCode(201).extract().path("registerNumber");
    }

    private ValidatableResponse byName(String name) {
        String serial =
                registrar().get(ROOT + "diplomas/" + id).then().extract().path("serialNumber");
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("serialNumber", serial, "fullName", name, "dateOfBirth", "2003-02-07"))
                .post("/api/public/v1/verifications")
                .then();
    }

    private ValidatableResponse corrected(String name) {
        String student =
                registrar().get(ROOT + "diplomas/" + id).then().extract().path("studentId");
        String code =
                registrar().get(ROOT + "students/" + student).then().extract().path("code");
        return registrar()
                .header("If-Match", tag("students/" + student))
                .body(Map.of(
                        "code",
                        code,
                        "fullName",
                        name,
                        "dateOfBirth",
                        "2003-02-07",
                        "reason",
                        "Cải chính hộ tịch",
                        "documentNumber",
                        "12/TLKS",
                        "documentDate",
                        "2026-06-25"))
                .put(ROOT + "students/" + student)
                .then()
                .statusCode(200);
    }
}
