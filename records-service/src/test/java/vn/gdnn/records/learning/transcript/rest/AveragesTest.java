package vn.gdnn.records.learning.transcript.rest;

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
import java.util.HashMap;
import java.util.List;
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
    void a_sub_semester_counts_in_its_main_semester() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "3", "2023-2024.1");
        post(enrolment, "M1", 2, "9", "2023-2024.1S");
        discipline(enrolment, "WARNING", "2023-2024.1S").statusCode(201);
        post(enrolment, "M2", 1, "9", "2023-2024.2");

        averages(enrolment)
                .body("semesters.period", contains("2023-2024.1", "2023-2024.2"))
                .body("semesters.modules", contains(1, 1))
                .body("semesters.average", contains(4.0f, 4.0f))
                .body("semesters.resits", contains(1, 0))
                .body("semesters.warned", contains(true, false))
                .body("semesters.classification.code", contains("VERY_GOOD", "EXCELLENT"))
                .body("semesters[0].classification.reasons.code", contains("RETAKEN_MODULES", "DISCIPLINE"));
    }

    @Test
    void an_improvement_of_a_passed_module_costs_no_class() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "9", "2023-2024.1");
        post(enrolment, "M2", 1, "8.5", "2023-2024.1");
        post(enrolment, "M1", 2, "9.5", "2023-2024.2");

        averages(enrolment)
                .body("semesters.resits", contains(0, 0))
                .body("semesters.classification.code", contains("EXCELLENT", "EXCELLENT"))
                .body("years.resits", contains(0));
        transcript(enrolment)
                .body("resits", is(0))
                .body("classification.code", is("EXCELLENT"))
                .body("classification.reasons", empty());
    }

    @Test
    void a_warning_for_what_happened_in_an_exam_costs_no_class() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "9", "2023-2024.1");
        for (var basis : List.of("ART_17_2", "ART_17_3")) {
            discipline(enrolment, Map.of("legalBasis", basis)).statusCode(201).body("legalBasis", is(basis));
        }

        averages(enrolment)
                .body("semesters.warned", contains(false))
                .body("semesters.classification.code", contains("EXCELLENT"));
        transcript(enrolment).body("classification.code", is("EXCELLENT"));

        discipline(enrolment, Map.of()).statusCode(201);
        transcript(enrolment)
                .body("classification.code", is("VERY_GOOD"))
                .body("classification.reasons.code", contains("DISCIPLINE"))
                .body("classification.reasons.evidence", contains("5/QĐ-KL"));
    }

    @Test
    void a_second_attempt_alone_is_a_re_sit_everywhere() {
        var enrolment = enrolment();
        post(enrolment, "M1", 2, "9", "2023-2024.1");

        averages(enrolment).body("semesters.resits", contains(1));
        transcript(enrolment).body("resits", is(1)).body("classification.code", is("VERY_GOOD"));
    }

    @Test
    void what_was_studied_again_is_weighed_against_the_programme() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "3", "2023-2024.1");
        post(enrolment, "M1", 2, "7", "2023-2024.2", ", \"kind\": \"RESTUDY\"");
        post(enrolment, "M2", 1, "7", "2023-2024.2");

        transcript(enrolment)
                .body("resits", is(1))
                .body("creditsRestudied", is(2))
                .body("classification.reached", is("VERY_GOOD"))
                .body("classification.code", is("GOOD"))
                .body("classification.reasons.code", contains("RESTUDIED_VOLUME"))
                .body("classification.reasons.evidence", contains("2/5"));
    }

    @Test
    void very_good_bears_one_re_sit() {
        var enrolment = enrolment();
        post(enrolment, "M1", 1, "3", "2023-2024.1");
        post(enrolment, "M1", 2, "7", "2023-2024.2");
        post(enrolment, "M2", 1, "7", "2023-2024.2");

        transcript(enrolment)
                .body("resits", is(1))
                .body("classification.code", is("VERY_GOOD"))
                .body("classification.downgraded", is(false));
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
        post(enrolment, module, attempt, mark, term, "");
    }

    private static void post(String enrolment, String module, int attempt, String mark, String term, String more) {
        registrar()
                .body("""
                        {"moduleCode": "%s", "attempt": %d, "regularMarks": [%s], "examMark": %s,
                         "postedOn": "2026-01-15", "term": "%s"%s}""".formatted(module, attempt, mark, mark, term, more))
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

    private static ValidatableResponse discipline(String enrolment, Map<String, String> more) {
        var decision = new HashMap<>(Map.of(
                "level", "WARNING", "term", "2023-2024.1", "decisionNumber", "5/QĐ-KL", "decidedOn", "2024-11-01"));
        decision.putAll(more);
        return registrar()
                .body(decision)
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
