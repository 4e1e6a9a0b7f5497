package vn.gdnn.records.learning.result.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.PROGRAMME;

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
import vn.gdnn.records.School;

/** Born, enrolled, examined, disciplined: in this order, by single call and by file. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OrderOfDaysTest {

    private static final String ROOT = "/api/records/v1/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void nobody_enrols_before_being_born() {
        var code = School.student(); // born 2003-02-07

        for (var day : List.of("2003-02-06", "2003-02-07")) {
            enrol(code, day).statusCode(422).body("code", is("ENROLLED_BEFORE_BIRTH"));
        }
        var job = imported(
                "enrolments",
                List.of(
                        "studentCode,programmeCode,studyMode,cohort,enrolledOn",
                        code + "," + PROGRAMME + ",CREDIT,2003,2003-02-07",
                        code + "," + PROGRAMME + ",CREDIT,2021,2021-09-05"));
        errorsOf(job).body("items.code", contains("ENROLLED_BEFORE_BIRTH")).body("items.line", contains(2));
        job.body("accepted", is(1));
    }

    @Test
    void whose_papers_tell_a_month_or_a_year_enrols_after_its_end() {
        for (var born : List.of("2003", "2003-12")) {
            var code = School.student(Map.of("dateOfBirth", born));

            enrol(code, "2003-12-31").statusCode(422).body("code", is("ENROLLED_BEFORE_BIRTH"));
            errorsOf(imported(
                            "enrolments",
                            List.of(
                                    "studentCode,programmeCode,studyMode,cohort,enrolledOn",
                                    code + "," + PROGRAMME + ",CREDIT,2003,2003-12-31")))
                    .body("items.code", contains("ENROLLED_BEFORE_BIRTH"));
            School.enrolment(code, "CREDIT", 2023);
        }
    }

    @Test
    void no_result_is_older_than_the_enrolment_or_of_a_semester_to_come() {
        var code = School.student();
        var enrolment = School.enrolment(code, "CREDIT", 2023); // 2023-09-05

        result(enrolment, "M1", "2023-09-04", "2023-2024.1")
                .statusCode(422)
                .body("code", is("POSTED_BEFORE_ENROLMENT"));
        result(enrolment, "M1", "2024-01-15", "2030-2031.1").statusCode(422).body("code", is("TERM_NOT_BEGUN"));
        result(enrolment, "M1", "2023-09-05", "2023-2024.1").statusCode(201);
        var job = imported(
                "results",
                List.of(
                        "studentCode,programmeCode,moduleCode,attempt,regularMarks,examMark,postedOn,term",
                        code + "," + PROGRAMME + ",M2,1,7,8,2023-09-04,",
                        code + "," + PROGRAMME + ",M2,1,7,8,2024-01-15,2030-2031.1",
                        code + "," + PROGRAMME + ",PE,1,7,8,2024-01-15,2023-2024.1"));
        errorsOf(job).body("items.code", containsInAnyOrder("POSTED_BEFORE_ENROLMENT", "TERM_NOT_BEGUN"));
        job.body("accepted", is(1));
    }

    @Test
    void a_discipline_takes_effect_within_what_a_decision_may_reach() {
        var enrolment = School.enrolment(); // 2023-09-05

        for (var wrong : List.of(
                Map.of("effectiveFrom", "2023-09-04"),
                Map.of("effectiveFrom", "2025-11-02"),
                Map.of("effectiveFrom", "2024-11-01", "effectiveUntil", "2199-12-31"))) {
            discipline(enrolment, wrong).statusCode(422).body("code", is("DISCIPLINE_DATE_INVALID"));
        }
        discipline(enrolment, Map.of("effectiveFrom", "2024-11-15", "effectiveUntil", "2025-11-14"))
                .statusCode(201);
    }

    private static ValidatableResponse discipline(String enrolment, Map<String, String> days) {
        var body = new HashMap<>(days);
        body.putAll(Map.of(
                "level", "SUSPENSION", "term", "2024-2025.1", "decisionNumber", "5/QĐ-KL", "decidedOn", "2024-11-01"));
        return registrar()
                .body(body)
                .post(ROOT + "enrolments/" + enrolment + "/disciplines")
                .then();
    }

    private static ValidatableResponse enrol(String student, String day) {
        return registrar()
                .body(Map.of(
                        "studentCode", student,
                        "programmeCode", PROGRAMME,
                        "studyMode", "CREDIT",
                        "cohort", 2003,
                        "enrolledOn", day))
                .post(ROOT + "enrolments")
                .then();
    }

    private static ValidatableResponse result(String enrolment, String module, String day, String term) {
        return registrar()
                .body("""
                        {"moduleCode": "%s", "attempt": 1, "regularMarks": [8], "examMark": 8, "postedOn": "%s",
                         "term": "%s"}""".formatted(module, day, term))
                .post(ROOT + "enrolments/" + enrolment + "/results")
                .then();
    }
}
