package vn.gdnn.records.credentials.learnerrecord.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class AveragesTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_semester_in_credit_training_is_classed_by_the_cumulative_average() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "9", "2023-2024.1");
        post(enrolment, "M2", 1, "6", "2023-2024.2");
        post(enrolment, "PE", 1, "5", "2023-2024.2");

        averages(enrolment)
                .body("semesters.period", contains("2023-2024.1", "2023-2024.2"))
                .body("semesters.average", contains(4.0f, 2.0f))
                .body("semesters.cumulative", contains(4.0f, 3.0f))
                .body("semesters.modules", contains(1, 1))
                .body("semesters.classification.code", contains("EXCELLENT", "VERY_GOOD"))
                .body("years.period", contains("2023-2024"))
                .body("years.average", contains(3.0f))
                .body("cumulative", is(3.0f))
                .body("resultsWithoutTerm", is(0));
    }

    @Test
    void year_based_training_is_classed_by_the_average_of_the_period() {
        var enrolment = enrolment(student(), "YEAR_BASED", 2023);
        post(enrolment, "M1", 1, "9", "2023-2024.1");
        post(enrolment, "M2", 1, "6", "2023-2024.2");

        averages(enrolment)
                .body("semesters.average", contains(9.0f, 6.0f))
                .body("semesters.classification.code", contains("EXCELLENT", "AVERAGE"))
                .body("years.average", contains(7.5f))
                .body("years.classification.code", contains("GOOD"));
    }

    @Test
    void a_later_attempt_leaves_the_earlier_semester_as_it_was() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "3", "2023-2024.1");
        post(enrolment, "M1", 2, "9", "2023-2024.2");

        averages(enrolment)
                .body("semesters.average", contains(0.0f, 4.0f))
                .body("semesters.cumulative", contains(0.0f, 4.0f))
                .body("semesters.resits", contains(0, 1))
                .body("semesters.classification.code", contains("WEAK", "VERY_GOOD"))
                .body("semesters.classification.downgraded", contains(false, true))
                .body("cumulative", is(4.0f));
    }

    @Test
    void a_warning_costs_one_class_in_its_semester_and_year() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "9", "2023-2024.1");
        post(enrolment, "M2", 1, "9", "2024-2025.1");
        discipline(enrolment, "WARNING", "2024-2025.1").statusCode(201);
        discipline(enrolment, "REPRIMAND", "2023-2024.1").statusCode(201);

        averages(enrolment)
                .body("semesters.warned", contains(false, true))
                .body("semesters.classification.code", contains("EXCELLENT", "VERY_GOOD"))
                .body("years.classification.code", contains("EXCELLENT", "VERY_GOOD"));
    }

    @Test
    void a_warning_lowers_the_class_of_the_course_under_the_old_circular() {
        var enrolment = enrolment(student(), "CREDIT", 2021);
        postResult(enrolment, "M1", 1, "9").statusCode(201);
        transcript(enrolment).body("classification.code", is("EXCELLENT"));

        discipline(enrolment, "WARNING", "2021-2022.1").statusCode(201);

        transcript(enrolment).body("classification.code", is("VERY_GOOD")).body("classification.downgraded", is(true));
    }

    @Test
    void results_put_to_no_semester_are_counted_out_loud() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "9").statusCode(201);

        averages(enrolment)
                .body("semesters", empty())
                .body("resultsWithoutTerm", is(1))
                .body("cumulative", is(4.0f));
    }

    @Test
    void another_school_sees_no_averages_of_ours() {
        registrar(DANANG).get(ENROLMENTS + enrolment() + "/averages").then().statusCode(404);
    }

    private static void post(String enrolment, String module, int attempt, String mark, String term) {
        registrar()
                .body("""
                        {"moduleCode": "%s", "attempt": %d, "regularMarks": [%s], "examMark": %s,
                         "postedOn": "2026-01-15", "term": "%s"}""".formatted(module, attempt, mark, mark, term))
                .post(ENROLMENTS + enrolment + "/results")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse discipline(String enrolment, String level, String term) {
        return registrar()
                .body(Map.of("level", level, "term", term, "decisionNumber", "5/QĐ-KL", "decidedOn", "2024-11-01"))
                .post(ENROLMENTS + enrolment + "/disciplines")
                .then();
    }

    private static ValidatableResponse averages(String enrolment) {
        return registrar().get(ENROLMENTS + enrolment + "/averages").then().statusCode(200);
    }

    private static ValidatableResponse transcript(String enrolment) {
        return registrar().get(ENROLMENTS + enrolment + "/transcript").then().statusCode(200);
    }
}
