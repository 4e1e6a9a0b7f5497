package vn.gdnn.records.people.student.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.newWord;

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
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** Whose papers tell the year of birth alone, or month and year. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StudentBirthDateTest {

    private static final String STUDENTS = "/api/records/v1/students";
    private static final String HEADER = "code,fullName,dateOfBirth";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_birth_stays_what_the_papers_say_in_record_list_and_history() {
        for (var born : List.of("1976", "1976-03")) {
            var name = "Lê " + newWord();
            var code = newCode();
            String id = entered(code, name, born)
                    .statusCode(201)
                    .body("dateOfBirth", is(born))
                    .body("warnings", empty())
                    .extract()
                    .path("id");

            registrar().get(STUDENTS + "/" + id).then().statusCode(200).body("dateOfBirth", is(born));
            registrar().queryParam("q", code).get(STUDENTS).then().body("items.dateOfBirth", contains(born));
            corrected(id, 0, code, name, "1976-03-09").statusCode(200).body("dateOfBirth", is("1976-03-09"));
            registrar()
                    .get(STUDENTS + "/" + id + "/history")
                    .then()
                    .body("student.dateOfBirth", contains("1976-03-09", born));
        }
    }

    @Test
    void what_is_no_date_of_birth_is_refused_with_what_may_be_written() {
        for (var none : List.of("76", "1976-13", "1976-3", "1976-02-30", "03/1976", "1899")) {
            entered(newCode(), "Lê " + newWord(), none)
                    .statusCode(400)
                    .body("code", is("MALFORMED_REQUEST"))
                    .body("expected", contains("yyyy-MM-dd", "yyyy-MM", "yyyy"));
        }
    }

    @Test
    void a_year_to_come_is_refused_by_call_and_by_file() {
        entered(newCode(), "Lê " + newWord(), "2190").statusCode(422).body("code", is("DATE_OF_BIRTH_IN_FUTURE"));
        errorsOf(imported("students", List.of(HEADER, newCode() + ",Lê An,2190", newCode() + ",Lê An,2190-01")))
                .body("items.code", contains("DATE_OF_BIRTH_IN_FUTURE", "DATE_OF_BIRTH_IN_FUTURE"));
    }

    @Test
    void by_file_it_comes_in_as_written_and_the_same_file_again_changes_nothing() {
        var code = newCode();
        var file = List.of(
                HEADER,
                code + "Y,Lê " + newWord() + ",1976",
                code + "M,Lê " + newWord() + ",1976-03",
                code + "X,Lê " + newWord() + ",1976-02-30",
                code + "Z,Lê " + newWord() + ",1976-13");

        var job = imported("students", file).body("accepted", is(2)).body("refused", is(2));

        errorsOf(job)
                .body("items.code", contains("NOT_A_BIRTH_DATE", "NOT_A_BIRTH_DATE"))
                .body("items.column", contains("dateOfBirth", "dateOfBirth"));
        assertThat(StoredRows.list(
                        "select date_of_birth from student where code like ? || '_' order by date_of_birth", code))
                .containsExactly("1976", "1976-03");
        imported("students", file).body("unchanged", is(2));
    }

    @Test
    void a_file_that_makes_it_more_or_less_precise_says_so_and_the_history_keeps_both() {
        var code = newCode();
        var name = "Lê " + newWord();
        imported("students", List.of(HEADER, code + "," + name + ",1976-01-01"));

        warningsOf(List.of(HEADER, code + "," + name + ",1976"))
                .body("items.code", contains("NAME_OR_BIRTH_DATE_CHANGED"));

        assertThat(StoredRows.list("""
                        select h.date_of_birth || ' ' || s.date_of_birth from student s
                        join student_history h on h.id = s.id where s.code = ?""", code)).containsExactly("1976-01-01 1976");
    }

    @Test
    void to_know_more_of_an_established_birth_takes_a_document() {
        var code = newCode();
        var name = "Lê " + newWord();
        String id = entered(code, name, "1976").statusCode(201).extract().path("id");
        postResult(School.enrolment(code, "CREDIT", 2023), "M1", 1, "7").statusCode(201);

        corrected(id, 0, code, name, "1976-03-09").statusCode(422).body("code", is("CHANGE_DOCUMENT_REQUIRED"));
        corrected(id, 0, code, name, "1976").statusCode(200);
    }

    @Test
    void a_year_that_agrees_with_a_day_may_be_the_same_person_and_warns_by_call_and_by_file() {
        var name = "Đặng " + newWord();
        String day = entered(newCode(), name, "1976-03-09").extract().path("id");
        String elsewhere = entered(newCode(), name, "1976-04").extract().path("id");

        String year = entered(newCode(), name, "1976")
                .statusCode(201)
                .body("warnings", hasItem("NAME_AND_BIRTH_DATE_OF_ANOTHER_STUDENT"))
                .extract()
                .path("id");

        entered(newCode(), name, "1977").body("warnings", empty());
        alike(year).body("entries.id", containsInAnyOrder(day, elsewhere));
        alike(day).body("entries.id", contains(year)).body("entries[0].alike", contains("NAME_AND_BIRTH_DATE"));
        alike(elsewhere).body("entries.id", contains(year));
        warningsOf(List.of(HEADER, newCode() + "," + name + ",1976-03"))
                .body("items.code", contains("NAME_AND_BIRTH_DATE_OF_ANOTHER_STUDENT"));
        warningsOf(List.of(HEADER, newCode() + "," + name + ",1978-03")).body("items", empty());
    }

    @Test
    void the_ministry_finds_who_may_be_the_same_at_another_school() {
        var name = "Đặng " + newWord();
        String here = entered(newCode(), name, "1976").statusCode(201).extract().path("id");
        String there = registrar(DANANG)
                .body(Map.of("code", newCode(), "fullName", name, "dateOfBirth", "1976-03-09"))
                .post(STUDENTS)
                .then()
                .statusCode(201)
                .body("warnings", empty())
                .extract()
                .path("id");

        Tokens.ministry("ministry-admin")
                .get(STUDENTS + "/" + here + "/duplicates")
                .then()
                .statusCode(200)
                .body("entries.id", contains(there));
    }

    @Test
    void an_age_is_unusual_where_it_is_so_for_certain() {
        entered(newCode(), "Lê " + newWord(), "1900").body("warnings", contains("DATE_OF_BIRTH_UNUSUAL"));
        entered(newCode(), "Lê " + newWord(), "2026").body("warnings", contains("DATE_OF_BIRTH_UNUSUAL"));
        warningsOf(List.of(HEADER, newCode() + ",Lê " + newWord() + ",2025-11"))
                .body("items.code", contains("DATE_OF_BIRTH_UNUSUAL"));
    }

    @Test
    void a_number_is_held_against_the_year() {
        registrar()
                .body(Map.of(
                        "code",
                        newCode(),
                        "fullName",
                        "Lê " + newWord(),
                        "dateOfBirth",
                        "1976",
                        "personalNumber",
                        "001077000001"))
                .post(STUDENTS)
                .then()
                .statusCode(201)
                .body("warnings", hasItem("PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS"));
    }

    private static ValidatableResponse entered(String code, String name, String born) {
        return registrar()
                .body(Map.of("code", code, "fullName", name, "dateOfBirth", born))
                .post(STUDENTS)
                .then();
    }

    private static ValidatableResponse corrected(String id, int version, String code, String name, String born) {
        return registrar()
                .header("If-Match", "\"" + version + "\"")
                .body(new HashMap<>(Map.of("code", code, "fullName", name, "dateOfBirth", born)))
                .put(STUDENTS + "/" + id)
                .then();
    }

    private static ValidatableResponse alike(String id) {
        return registrar().get(STUDENTS + "/" + id + "/duplicates").then().statusCode(200);
    }

    private static ValidatableResponse warningsOf(List<String> file) {
        var job = imported("students", file).body("refused", is(0));
        return registrar()
                .get("/api/records/v1/imports/" + job.extract().<String>path("id") + "/warnings")
                .then()
                .statusCode(200);
    }
}
