package vn.gdnn.records.people.student.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StudentIdentityTest {

    private static final String STUDENTS = "/api/records/v1/students";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_student_has_other_numbers_a_contact_and_a_nationality() {
        var id = entered(Map.of(
                "legacyNumber", "012345678",
                "passport", "C1234567",
                "nationality", "LA",
                "email", "anh@example.vn",
                "phone", "+84912345678"));

        registrar()
                .get(STUDENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("legacyNumber", is("012345678"))
                .body("passport", is("C1234567"))
                .body("nationality", is("LA"))
                .body("email", is("anh@example.vn"))
                .body("phone", is("+84912345678"));
        Tokens.ministry("auditor").get(STUDENTS + "/" + id).then().body("legacyNumber", is("*****5678"));
        assertThat(StoredRows.list("select 1 from student where student::text like '%C1234567%'"))
                .isEmpty();
    }

    @Test
    void a_number_of_another_form_is_refused() {
        for (var wrong : List.of(
                Map.of("legacyNumber", "12345678"),
                Map.of("passport", "c 1"),
                Map.of("email", "nobody"),
                Map.of("phone", "12"))) {
            registrar().body(student(newCode(), wrong)).post(STUDENTS).then().statusCode(400);
        }
    }

    @Test
    void a_student_is_found_by_a_number_that_never_stands_in_a_url() {
        var id = entered(Map.of("personalNumber", "079303555001", "legacyNumber", "555000001"));

        for (var number : List.of(Map.of("personalNumber", "079303555001"), Map.of("legacyNumber", "555000001"))) {
            registrar()
                    .body(number)
                    .post(STUDENTS + "/searches")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id))
                    .body("items[0].personalNumber", is("********5001"));
        }
        registrar(DANANG)
                .body(Map.of("personalNumber", "079303555001"))
                .post(STUDENTS + "/searches")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(StoredRows.list("select purpose from access_listing where persons @> array[?::uuid]", id))
                .containsExactly("search by number", "search by number");
    }

    @Test
    void equal_digits_of_two_kinds_are_not_one_number() {
        entered(Map.of("passport", "555000002"));

        registrar()
                .body(Map.of("legacyNumber", "555000002"))
                .post(STUDENTS + "/searches")
                .then()
                .body("items", empty());
    }

    @Test
    void a_search_for_nothing_is_refused() {
        registrar()
                .body("{}")
                .post(STUDENTS + "/searches")
                .then()
                .statusCode(400)
                .body("code", is("SEARCH_EMPTY"));
    }

    @Test
    void both_values_of_a_change_are_kept_with_who_and_why() {
        var code = newCode();
        var id = entered(code, Map.of());

        correct(id, 0, student(code, Map.of("fullName", "Trần Minh Đạt", "reason", "sai chính tả")))
                .statusCode(200);

        registrar()
                .get(STUDENTS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("student.fullName", contains("Trần Minh Đạt", "Trần Minh Đức"))
                .body("version", contains(1, 0))
                .body("recordedBy", contains("sis-CDHN01", "sis-CDHN01"))
                .body("reason", contains("sai chính tả", null));
        registrar(DANANG).get(STUDENTS + "/" + id + "/history").then().statusCode(404);
    }

    @Test
    void nobody_may_rewrite_the_history() {
        assertThat(StoredRows.list("select has_table_privilege('gdnn_institution', 'student_history', 'update')"
                        + " or has_table_privilege('gdnn_ministry', 'student_history', 'delete')"))
                .containsExactly("f");
    }

    @Test
    void an_established_identity_changes_only_by_a_document() {
        var code = newCode();
        var id = entered(code, Map.of());
        postResult(enrolment(code, "CREDIT", 2023), "M1", 1, "7").statusCode(201);
        var renamed = student(code, Map.of("fullName", "Trần Minh Đạt"));

        correct(id, 0, renamed).statusCode(422).body("code", is("CHANGE_DOCUMENT_REQUIRED"));
        correct(id, 0, student(code, Map.of("phone", "0912345678"))).statusCode(200);
        renamed.putAll(
                Map.of("reason", "cải chính hộ tịch", "documentNumber", "15/TLKS", "documentDate", "2026-03-01"));
        correct(id, 1, renamed).statusCode(200);

        registrar()
                .get(STUDENTS + "/" + id + "/history")
                .then()
                .body("documentNumber", contains("15/TLKS", null, null))
                .body("documentDate[0]", is("2026-03-01"));
    }

    @Test
    void a_document_of_tomorrow_proves_nothing() {
        var code = newCode();
        var id = entered(code, Map.of());

        correct(id, 0, student(code, Map.of("documentDate", "2190-01-01")))
                .statusCode(422)
                .body("code", is("CHANGE_DOCUMENT_DATE_INVALID"));
    }

    @Test
    void a_file_changes_an_established_identity_only_by_a_document() {
        var code = newCode();
        var id = entered(code, Map.of());
        postResult(enrolment(code, "CREDIT", 2023), "M1", 1, "7").statusCode(201);

        errorsOf(imported("students", List.of("code,fullName,dateOfBirth,sex", code + ",Khác Tên,2003-05-01,FEMALE")))
                .body("items.code", contains("CHANGE_DOCUMENT_REQUIRED"));
        imported(
                        "students",
                        List.of(
                                "code,fullName,dateOfBirth,sex,reason,documentNumber,documentDate",
                                code + ",Khác Tên,2003-05-01,FEMALE,cải chính,15/TLKS,2026-03-01"))
                .body("accepted", is(1));

        registrar()
                .get(STUDENTS + "/" + id + "/history")
                .then()
                .body("student.fullName", contains("Khác Tên", "Trần Minh Đức"));
    }

    @Test
    void a_name_that_stands_on_a_diploma_alone_changes_only_by_a_document() {
        var code = newCode();
        var id = entered(code, Map.of());
        var free = newCode();
        entered(free, Map.of());
        OldPapers.takenOver(HANOI, OldPapers.entry(code, "A" + code));

        correct(id, 0, student(code, Map.of("fullName", "Trần Minh Đạt")))
                .statusCode(422)
                .body("code", is("CHANGE_DOCUMENT_REQUIRED"));
        errorsOf(imported(
                        "students",
                        List.of(
                                "code,fullName,dateOfBirth,sex",
                                free + ",Khác Tên,2003-05-01,FEMALE",
                                code + ",Khác Tên,2003-05-01,FEMALE")))
                .body("items.code", contains("CHANGE_DOCUMENT_REQUIRED"))
                .body("items.line", contains(3));
    }

    @Test
    void the_record_is_shown_as_it_was_known() {
        var code = newCode();
        var id = entered(code, Map.of());
        var before = StoredRows.list(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .get(0);
        correct(id, 0, student(code, Map.of("fullName", "Trần Minh Đạt"))).statusCode(200);

        asOf(id, before).statusCode(200).header("ETag", is("\"0\"")).body("fullName", is("Trần Minh Đức"));
        asOf(id, StoredRows.list("select current_date::text").get(0)).body("fullName", is("Trần Minh Đạt"));
        asOf(id, "2020-01-01").statusCode(404).body("code", is("STUDENT_NOT_KNOWN_THEN"));
        asOf(id, "2190-01-01").statusCode(422).body("code", is("DAY_IN_FUTURE"));
        asOf(id, "2190-01-01T00:00:00Z").statusCode(422).body("code", is("DAY_IN_FUTURE"));
        asOf(id, "yesterday").statusCode(400).body("code", is("AS_OF_INVALID"));
        registrar(DANANG)
                .queryParam("asOf", "2026-01-01")
                .get(STUDENTS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_school_learns_only_that_another_has_the_same_person() {
        var here = entered(Map.of("personalNumber", "079303555010"));
        registrar().get(STUDENTS + "/" + here + "/duplicates").then().body("otherInstitutions", is(false));

        var there = registrar(DANANG)
                .body(student(newCode(), Map.of("personalNumber", "079303555010")))
                .post(STUDENTS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        registrar()
                .get(STUDENTS + "/" + here + "/duplicates")
                .then()
                .statusCode(200)
                .body("otherInstitutions", is(true))
                .body("entries.findAll { it.alike.contains('NUMBER') }", empty());
        registrar().get(STUDENTS + "/" + there + "/duplicates").then().statusCode(404);
        Tokens.ministry("ministry-admin")
                .get(STUDENTS + "/" + here + "/duplicates")
                .then()
                .statusCode(200)
                .body("entries.find { it.id == '" + there + "' }.institution", is(DANANG));
        Tokens.ministry("ministry-analyst")
                .get(STUDENTS + "/" + here + "/duplicates")
                .then()
                .statusCode(403);
    }

    @Test
    void no_trace_is_left_of_a_number_nobody_has_any_more() {
        var code = newCode();
        var id = entered(code, Map.of("personalNumber", "079303555011"));
        var other = registrar(DANANG)
                .body(student(newCode(), Map.of("personalNumber", "079303555011")))
                .post(STUDENTS)
                .then()
                .extract()
                .<String>path("id");

        correct(id, 0, student(code, Map.of("personalNumber", "079303555012"))).statusCode(200);

        registrar(DANANG).get(STUDENTS + "/" + other + "/duplicates").then().body("otherInstitutions", is(false));
    }

    @Test
    void entries_of_one_name_and_birth_date_are_alike_without_marks() {
        var one = entered(Map.of("fullName", "Lò Thị Ái Xuân", "dateOfBirth", "2001-11-30"));
        var two = entered(Map.of("fullName", "LÒ THI AI XUÂN", "dateOfBirth", "2001-11-30"));
        entered(Map.of("fullName", "Lò Thị Ái Xuân", "dateOfBirth", "2001-11-29"));

        registrar()
                .get(STUDENTS + "/" + one + "/duplicates")
                .then()
                .body("entries.id", contains(two))
                .body("entries[0].alike", contains("NAME_AND_BIRTH_DATE"));
    }

    private static ValidatableResponse asOf(String id, String moment) {
        return registrar().queryParam("asOf", moment).get(STUDENTS + "/" + id).then();
    }

    private static String entered(Map<String, String> facts) {
        return entered(newCode(), facts);
    }

    private static String entered(String code, Map<String, String> facts) {
        return registrar()
                .body(student(code, facts))
                .post(STUDENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse correct(String id, int version, Map<String, String> body) {
        return registrar()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(STUDENTS + "/" + id)
                .then();
    }

    private static Map<String, String> student(String code, Map<String, String> facts) {
        var body = new HashMap<>(
                Map.of("code", code, "fullName", "Trần Minh Đức", "dateOfBirth", "2003-05-01", "sex", "FEMALE"));
        body.putAll(facts);
        return body;
    }
}
