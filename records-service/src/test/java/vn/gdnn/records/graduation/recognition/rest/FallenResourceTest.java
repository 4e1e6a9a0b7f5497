package vn.gdnn.records.graduation.recognition.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.graduate;

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
class FallenResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";
    private static final String FALLEN = "/api/records/v1/recognitions/fallen";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_correction_that_breaks_a_condition_says_so_and_puts_the_recognition_on_the_list() {
        var enrolment = graduate();

        correct(enrolment, "2").statusCode(200).body("warnings", contains("RECOGNITION_CONDITIONS_FALLEN"));

        find(enrolment)
                .body("unmet.code", hasItem("CREDITS_ACCUMULATED"))
                .body("decision.number", is("12/QĐ"))
                .body("graduationClass", is("EXCELLENT"));
    }

    @Test
    void a_correction_that_changes_the_class_says_so_too() {
        var enrolment = graduate();

        correct(enrolment, "5").statusCode(200).body("warnings", contains("RECOGNITION_CLASS_DIFFERS"));

        find(enrolment).body("unmet", empty()).body("classNow", is("GOOD"));
    }

    @Test
    void a_correction_that_changes_nothing_of_the_recognition_is_not_listed() {
        var enrolment = graduate();

        correct(enrolment, "9").statusCode(200).body("warnings", empty());

        list().body("items.enrolmentId", not(hasItem(enrolment)));
    }

    @Test
    void a_suspension_on_the_day_of_the_decision_that_comes_to_light_later_is_listed() {
        var enrolment = graduate();

        discipline(enrolment, "2026-06-01", "2026-06-30").body("warnings", contains("RECOGNITION_CONDITIONS_FALLEN"));

        find(enrolment).body("unmet.code", contains("NOT_SUSPENDED_OR_PROSECUTED"));
    }

    @Test
    void a_suspension_after_the_day_of_the_decision_takes_no_condition_away() {
        var enrolment = School.completed("6");
        recognise(enrolment, "{}").statusCode(201);

        discipline(enrolment, "2026-06-21", "2026-06-30").body("warnings", empty());
    }

    @Test
    void what_is_withdrawn_leaves_the_list() {
        var enrolment = graduate();
        correct(enrolment, "2").statusCode(200);
        String request = registrar()
                .body(Map.of("decisionNumber", "77/QĐ", "decidedOn", "2026-07-01", "reason", "Kết quả bị hủy"))
                .post(ENROLMENTS + enrolment + "/recognition/withdrawal-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        find(enrolment).body("", notNullValue());

        acting(head(), ENROLMENTS + enrolment, "recognition/withdrawal-requests/" + request + "/approval", Map.of())
                .statusCode(200);

        find(enrolment).body("", nullValue());
    }

    @Test
    void the_list_comes_in_pages_and_shows_another_school_nothing() {
        var both = List.of(graduate(), graduate());
        both.forEach(enrolment -> correct(enrolment, "2").statusCode(200));

        registrar()
                .queryParam("limit", 1)
                .get(FALLEN)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("next", notNullValue());
        registrar(DANANG).get(FALLEN).then().statusCode(200).body("items", empty());
    }

    private static ValidatableResponse list() {
        return registrar().queryParam("limit", 200).get(FALLEN).then().statusCode(200);
    }

    private static ValidatableResponse find(String enrolment) {
        return list().rootPath("items.find { it.enrolmentId == '" + enrolment + "' }");
    }

    private static ValidatableResponse discipline(String enrolment, String from, String until) {
        return registrar()
                .body(new HashMap<>(Map.of(
                        "level", "SUSPENSION",
                        "term", "2025-2026.2",
                        "decisionNumber", "5/QĐ-KL",
                        "decidedOn", from,
                        "effectiveUntil", until)))
                .post(ENROLMENTS + enrolment + "/disciplines")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse correct(String enrolment, String mark) {
        String result = registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .extract()
                .path("find { it.moduleCode == 'M1' }.id");
        var requests = ENROLMENTS + enrolment + "/results/" + result + "/correction-requests";
        String request = registrar()
                .header("If-Match", "\"0\"")
                .body("""
                        {"regularMarks": [%s], "examMark": %s, "decisionNumber": "3/QĐ", "decidedOn": "2026-07-01",
                         "reason": "gian lận"}""".formatted(mark, mark))
                .post(requests)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return head().post(requests + "/" + request + "/approval").then();
    }
}
