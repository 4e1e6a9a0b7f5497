package vn.gdnn.records.people.student.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.newWord;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class StudentWarningTest {

    private static final String HEADER = "code,fullName,dateOfBirth";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_older_number_and_the_passport_of_another_student_warn_by_call_and_by_file() {
        var legacy = "%09d".formatted(System.nanoTime() % 1_000_000_000L);
        var passport = "B" + System.nanoTime() % 1_000_000_000L;
        var numbers = Map.of("legacyNumber", legacy, "passport", passport);
        entered(newWord(), numbers).body("warnings", empty());

        entered(newWord(), numbers)
                .body("warnings", contains("LEGACY_NUMBER_OF_ANOTHER_STUDENT", "PASSPORT_OF_ANOTHER_STUDENT"));
        warningsOf(List.of(
                        HEADER + ",legacyNumber,passport",
                        newCode() + ",Lê " + newWord() + ",2004-03-09," + legacy + "," + passport))
                .body("items.code", contains("LEGACY_NUMBER_OF_ANOTHER_STUDENT", "PASSPORT_OF_ANOTHER_STUDENT"))
                .body("items.column", contains("legacyNumber", "passport"));
    }

    @Test
    void a_known_name_and_birth_date_under_a_new_code_warns_and_the_same_file_again_does_not() {
        var name = "Đặng " + newWord();
        entered(name, Map.of()).body("warnings", empty());

        entered(name, Map.of()).body("warnings", contains("NAME_AND_BIRTH_DATE_OF_ANOTHER_STUDENT"));
        var file = List.of(HEADER, newCode() + "," + name + ",2004-03-09");
        warningsOf(file).body("items.code", contains("NAME_AND_BIRTH_DATE_OF_ANOTHER_STUDENT"));
        warningsOf(file).body("items", empty());
    }

    @Test
    void codes_that_differ_by_case_or_leading_zeros_only_warn() {
        var code = newCode();
        entered("HS-" + code, newWord(), Map.of()).body("warnings", empty());

        entered("hs-" + code.toLowerCase(Locale.ROOT), newWord(), Map.of())
                .body("warnings", contains("CODE_LIKE_ANOTHER_STUDENTS"));
        var number = System.nanoTime() % 100_000_000L + 1;
        warningsOf(List.of(HEADER, "00" + number + ",Lê " + newWord() + ",2004-03-09"))
                .body("items", empty());
        warningsOf(List.of(HEADER, number + ",Lê " + newWord() + ",2004-03-09"))
                .body("items.code", contains("CODE_LIKE_ANOTHER_STUDENTS"))
                .body("items.column", contains("code"));
    }

    @Test
    void a_birth_of_today_or_of_1900_warns() {
        for (var born : List.of("1900-01-01", "2026-01-01")) {
            entered(newWord(), Map.of("dateOfBirth", born)).body("warnings", contains("DATE_OF_BIRTH_UNUSUAL"));
            warningsOf(List.of(HEADER, newCode() + ",Lê " + newWord() + "," + born))
                    .body("items.code", contains("DATE_OF_BIRTH_UNUSUAL"));
        }
    }

    @Test
    void a_file_that_changes_a_name_says_so() {
        var code = newCode();
        var name = "Lê " + newWord();
        warningsOf(List.of(HEADER, code + "," + name + ",2004-03-09")).body("items", empty());

        warningsOf(List.of(HEADER, code + "," + name + " An,2004-03-09"))
                .body("items.code", contains("NAME_OR_BIRTH_DATE_CHANGED"))
                .body("items.line", contains(2));
    }

    private static ValidatableResponse entered(String name, Map<String, String> more) {
        return entered(newCode(), name, more);
    }

    private static ValidatableResponse entered(String code, String name, Map<String, String> more) {
        var student = new HashMap<>(Map.of("code", code, "fullName", name, "dateOfBirth", "2004-03-09"));
        student.putAll(more);
        return registrar().body(student).post("/api/records/v1/students").then().statusCode(201);
    }

    private static ValidatableResponse warningsOf(List<String> file) {
        var job = imported("students", file).body("refused", is(0));
        return registrar()
                .get("/api/records/v1/imports/" + job.extract().<String>path("id") + "/warnings")
                .then()
                .statusCode(200);
    }
}
