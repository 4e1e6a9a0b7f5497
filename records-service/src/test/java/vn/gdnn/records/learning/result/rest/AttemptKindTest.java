package vn.gdnn.records.learning.result.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class AttemptKindTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";
    private static final String HEADER =
            "studentCode,programmeCode,moduleCode,attempt,regularMarks,examMarks,postedOn,term,kind";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_attempts_before_say_what_an_attempt_is() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "3").body("kind", is("FIRST"));
        postResult(enrolment, "M1", 2, "3").body("kind", is("RESIT"));
        post(enrolment, "M1", 3, "8", ", \"kind\": \"RESTUDY\"").statusCode(201).body("kind", is("RESTUDY"));
        postResult(enrolment, "M1", 4, "9").body("kind", is("IMPROVEMENT")).body("warnings", empty());

        registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .body("kind", contains("FIRST", "RESIT", "RESTUDY", "IMPROVEMENT"));
        registrar()
                .get(ENROLMENTS + enrolment + "/transcript")
                .then()
                .body("modules.hardest", contains("RESTUDY", "FIRST", "FIRST"))
                .body("resits", is(1));
    }

    @Test
    void a_kind_the_attempts_do_not_bear_out_is_refused() {
        var enrolment = enrolment();
        refused(post(enrolment, "M1", 1, "8", ", \"kind\": \"RESIT\""));
        postResult(enrolment, "M1", 1, "8").statusCode(201);
        refused(post(enrolment, "M1", 2, "8", ", \"kind\": \"RESTUDY\""));
        refused(post(enrolment, "M2", 2, "8", ", \"kind\": \"IMPROVEMENT\""));

        registrar().get(ENROLMENTS + enrolment + "/results").then().body("moduleCode", contains("M1"));
    }

    @Test
    void a_gap_is_warned_of() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "3").body("warnings", empty());

        postResult(enrolment, "M1", 3, "8").statusCode(201).body("warnings", contains("ATTEMPT_GAP"));
    }

    @Test
    void a_correction_of_an_earlier_attempt_makes_a_re_sit_an_improvement() {
        var enrolment = enrolment();
        String first = postResult(enrolment, "M1", 1, "3").extract().path("id");
        postResult(enrolment, "M1", 2, "9").body("kind", is("RESIT"));

        registrar()
                .header("If-Match", "\"0\"")
                .body("""
                        {"regularMarks": [8], "examMark": 8, "decisionNumber": "3/QĐ", "decidedOn": "2026-02-01",
                         "reason": "Cộng nhầm điểm"}""")
                .post(ENROLMENTS + enrolment + "/results/" + first + "/corrections")
                .then()
                .statusCode(201);

        registrar().get(ENROLMENTS + enrolment + "/results").then().body("kind", contains("FIRST", "IMPROVEMENT"));
    }

    @Test
    void a_file_says_the_kinds_too() {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        postResult(enrolment, "M1", 1, "3").statusCode(201);
        var lines = List.of(
                HEADER,
                row(student, "M1", 2, "RESTUDY"),
                row(student, "M2", 1, "RESIT"),
                row(student, "M2", 2, "IMPROVEMENT"),
                row(student, "PE", 3, ""));

        var job = imported("results", lines).body("accepted", is(2)).body("refused", is(2));
        errorsOf(job)
                .body("items.line", contains(3, 4))
                .body("items.column", contains("kind", "kind"))
                .body("items.code", contains("ATTEMPT_KIND_CONTRADICTED", "ATTEMPT_KIND_CONTRADICTED"));
        registrar()
                .get("/api/records/v1/imports/" + job.extract().<String>path("id") + "/warnings")
                .then()
                .body("items.line", contains(5))
                .body("items.code", contains("ATTEMPT_GAP"));
        registrar().get(ENROLMENTS + enrolment + "/results").then().body("kind", contains("FIRST", "RESTUDY", "RESIT"));
        imported("results", List.of(HEADER, row(student, "M1", 2, "RESTUDY"), row(student, "PE", 3, "RESIT")))
                .body("unchanged", is(2));
        errorsOf(imported("results", List.of(HEADER, row(student, "M1", 2, "RESIT"))))
                .body("items.code", contains("RESULT_POSTED"));
    }

    @Test
    void two_markers_are_rounded_once() {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        registrar()
                .body("""
                        {"moduleCode": "M1", "attempt": 1, "regularMarks": [6.49], "examMarks": [7.25, 7.26],
                         "postedOn": "2026-01-15"}""")
                .post(ENROLMENTS + enrolment + "/results")
                .then()
                .statusCode(201)
                .body("examMark", is(7.255f))
                .body("score10", is(6.9f))
                .body("letter", is("C"));
        imported(
                "results",
                List.of(
                        "studentCode,programmeCode,moduleCode,attempt,regularMarks,examMarks,postedOn",
                        student + ",CNTT,M2,1,6.49,7.25;7.26,2026-01-15"));

        registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .body("examMark", contains(7.255f, 7.255f))
                .body("score10", contains(6.9f, 6.9f));
    }

    @Test
    void a_result_is_not_posted_before_the_school_year_of_its_semester() {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);

        post(enrolment, "M1", 1, "8", ", \"term\": \"2030-2031.1\"")
                .statusCode(422)
                .body("code", is("TERM_NOT_BEGUN"));
        errorsOf(imported("results", List.of(HEADER, student + ",CNTT,M1,1,6,7;7,2026-01-15,2030-2031.1,")))
                .body("items.code", contains("TERM_NOT_BEGUN"));
    }

    private static String row(String student, String module, int attempt, String kind) {
        return student + ",CNTT," + module + "," + attempt + ",8,8;8,2026-01-15,2025-2026.1S," + kind;
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("code", is("ATTEMPT_KIND_CONTRADICTED"));
    }

    private static ValidatableResponse post(String enrolment, String module, int attempt, String mark, String more) {
        return registrar()
                .body("""
                        {"moduleCode": "%s", "attempt": %d, "regularMarks": [%s], "examMark": %s,
                         "postedOn": "2026-01-15"%s}""".formatted(module, attempt, mark, mark, more))
                .post(ENROLMENTS + enrolment + "/results")
                .then();
    }
}
