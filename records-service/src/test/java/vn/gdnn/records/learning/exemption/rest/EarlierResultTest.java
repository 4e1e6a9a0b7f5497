package vn.gdnn.records.learning.exemption.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.askToTakeOver;
import static vn.gdnn.records.Requests.correct;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.takeOver;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;

/** A result taken over from an earlier enrolment is what the earlier enrolment has, corrected or not. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EarlierResultTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";
    private static final String REQUESTS = "/api/records/v1/exemption-requests";

    @Inject
    School school;

    private String earlier;
    private String fresh;

    @BeforeEach
    void a_student_who_left_a_programme_and_entered_it_again() {
        school.known();
        var student = student();
        earlier = enrolment(student, "CREDIT", 2023);
        postResult(earlier, "M1", 1, "8.5").statusCode(201);
        withdraw(earlier);
        fresh = enrolment(student, "CREDIT", 2024);
    }

    @Test
    void a_correction_of_the_earlier_result_counts_where_it_was_taken_over() {
        takeOver(fresh, earlier, "M1");
        transcript(fresh).body("modules[0].score10", is(8.5f)).body("gpa", is(4.0f));

        correct(earlier, "M1", "6").statusCode(201);

        transcript(fresh).body("modules[0].score10", is(6.0f)).body("modules[0].remark", is("R"));
        registrar()
                .get(ENROLMENTS + fresh + "/exemptions")
                .then()
                .statusCode(200)
                .body("earlier.score", contains(6.0f));
    }

    @Test
    void what_was_corrected_to_a_fail_is_passed_nowhere() {
        takeOver(fresh, earlier, "M1");

        correct(earlier, "M1", "2").statusCode(201);

        transcript(fresh).body("modules[0].passed", is(false)).body("creditsEarned", is(0));
    }

    @Test
    void what_is_no_pass_any_more_is_not_agreed_to() {
        var request = askToTakeOver(fresh, earlier, "M1");
        correct(earlier, "M1", "2").statusCode(201);

        head().post(REQUESTS + "/" + request + "/approval")
                .then()
                .statusCode(422)
                .body("code", is("EARLIER_RESULT_INVALID"));
    }

    @Test
    void where_a_graduation_rests_on_it_two_people_correct_it_and_the_recognition_is_raised() {
        takeOver(fresh, earlier, "M1");
        postResult(fresh, "M2", 1, "8.5").statusCode(201);
        postResult(fresh, "PE", 1, "8.5").statusCode(201);
        recognise(fresh, "{}").statusCode(201);

        correct(earlier, "M1", "2").statusCode(422).body("code", is("CORRECTION_NEEDS_SECOND_PERSON"));
        registrar()
                .get("/api/records/v1/recognitions/fallen?limit=200")
                .then()
                .body("items.enrolmentId", not(hasItem(fresh)));
        var requests = ENROLMENTS + earlier + "/results/" + result(earlier) + "/correction-requests";
        String request = registrar()
                .header("If-Match", "\"0\"")
                .body(correction("2"))
                .post(requests)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        head().post(requests + "/" + request + "/approval")
                .then()
                .statusCode(200)
                .body("warnings", contains("RECOGNITION_CONDITIONS_FALLEN"));

        registrar()
                .get("/api/records/v1/recognitions/fallen?limit=200")
                .then()
                .body("items.find { it.enrolmentId == '" + fresh + "' }.unmet.code", hasItem("CREDITS_ACCUMULATED"));
    }

    @Test
    void two_grants_that_lead_to_each_other_count_for_nobody() {
        var student = student();
        var code = "HAI" + newCode();
        school.designed(code, 30);
        var one = enrolment(student, "CREDIT", 2023);
        postResult(one, "M1", 1, "8.5").statusCode(201);
        String other = Requests.enrol(HANOI, student, code, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        takeOver(other, one, "M1");
        correct(one, "M1", "2").statusCode(201);
        postResult(other, "M1", 1, "9").statusCode(201);
        takeOver(one, other, "M1");
        transcript(one).body("modules[0].score10", is(9.0f)).body("modules[0].passed", is(true));

        correct(other, "M1", "3").statusCode(201);

        transcript(one).body("modules[0].passed", is(false));
        transcript(other).body("modules[0].passed", is(false));
    }

    private static void withdraw(String enrolment) {
        acting(
                        registrar(),
                        ENROLMENTS + enrolment,
                        "acts",
                        Map.of(
                                "kind", "WITHDRAWAL",
                                "decisionNumber", "4/QĐ",
                                "decidedOn", "2026-02-01",
                                "effectiveOn", "2026-02-01"))
                .statusCode(200);
    }

    private static ValidatableResponse transcript(String enrolment) {
        return registrar().get(ENROLMENTS + enrolment + "/transcript").then().statusCode(200);
    }

    private static String result(String enrolment) {
        return registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .extract()
                .path("find { it.moduleCode == 'M1' }.id");
    }

    private static String correction(String mark) {
        return """
                {"regularMarks": [%s], "examMark": %s, "decisionNumber": "3/QĐ", "decidedOn": "2026-07-01",
                 "reason": "Chấm lại"}""".formatted(mark, mark);
    }
}
