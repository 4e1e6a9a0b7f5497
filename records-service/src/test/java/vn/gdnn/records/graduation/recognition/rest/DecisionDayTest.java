package vn.gdnn.records.graduation.recognition.rest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.tag;
import static vn.gdnn.records.School.completed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;

/** The day that counts is the decision's, and no decision is older than what it rests on. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DecisionDayTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void nobody_is_recognised_before_the_last_result_was_posted() {
        var enrolment = completed("8.5");

        recognised(enrolment, "2026-01-14")
                .statusCode(422)
                .body("code", is("DECISION_BEFORE_RESULT"))
                .body("detail", allOf(containsString("2026-01-14"), containsString("2026-01-15")));
        recognised(enrolment, "2023-09-04").statusCode(422).body("code", is("DECISION_DATE_INVALID"));
        recognised(enrolment, "2026-01-15").statusCode(201);
    }

    @Test
    void nor_before_a_result_was_corrected() {
        var enrolment = completed("8.5");
        correct(enrolment, "9", "2026-03-01");

        recognised(enrolment, "2026-02-28")
                .statusCode(422)
                .body("code", is("DECISION_BEFORE_RESULT"))
                .body("detail", allOf(containsString("M1"), containsString("2026-03-01")));
        recognised(enrolment, "2026-03-01").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-01", "2023-09", "2023"})
    void nobody_is_recognised_who_by_a_later_correction_was_born_after_enrolling(String born) {
        var enrolment = School.enrolment(); // 2023-09-05
        String student = registrar().get(ENROLMENTS + enrolment).path("student.id");
        String code = registrar().get(ENROLMENTS + enrolment).path("student.code");
        registrar()
                .header("If-Match", tag("students/" + student))
                .body(Map.of("code", code, "fullName", "Nguyễn Thị Ngọc Ánh", "dateOfBirth", born))
                .put("/api/records/v1/students/" + student)
                .then()
                .statusCode(200);
        List.of("M1", "M2", "PE")
                .forEach(
                        module -> Requests.postResult(enrolment, module, 1, "8").statusCode(201));

        recognised(enrolment, "2026-06-20").statusCode(422).body("code", is("ENROLLED_BEFORE_BIRTH"));
    }

    @Test
    void a_decision_of_a_day_within_a_suspension_recognises_nobody_however_late_it_is_entered() {
        var enrolment = completed("8.5");
        suspended(enrolment, "2026-03-01", "2026-06-30");

        recognised(enrolment, "2026-05-01")
                .statusCode(422)
                .body("code", is("GRADUATION_CONDITIONS_NOT_MET"))
                .body("detail", containsString("NOT_SUSPENDED_OR_PROSECUTED"));
        recognised(enrolment, "2026-07-01").statusCode(201);
    }

    @Test
    void a_later_suspension_does_not_stand_in_the_way_of_an_earlier_decision() {
        var enrolment = completed("8.5");
        suspended(enrolment, "2026-11-20", null);
        conditionsOn(enrolment, "2026-05-01", "NOT_RECORDED");
        conditionsOn(enrolment, "2026-11-20", "NOT_MET");

        recognised(enrolment, "2026-05-01").statusCode(201);
    }

    @Test
    void a_second_diploma_of_the_same_level_and_occupation_needs_a_reason() {
        var code =
                registrar().get(ENROLMENTS + School.graduate()).then().extract().<String>path("student.code");
        var other = School.newCode();
        school.approved(School.approval(UUID.randomUUID(), School.HANOI, other, 1, "COLLEGE"));
        String enrolment = Requests.enrol(School.HANOI, code, other, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        List.of("M1", "M2", "PE")
                .forEach(
                        module -> Requests.postResult(enrolment, module, 1, "8").statusCode(201));

        recognised(enrolment, "2026-06-20")
                .statusCode(409)
                .body("code", is("QUALIFICATION_HELD_ALREADY"))
                .body("detail", containsString(School.PROGRAMME));
        recognise(enrolment, Map.of("decidedOn", "2026-06-20", "reason", "Học thêm chuyên ngành hẹp"))
                .statusCode(201)
                .body("reason", is("Học thêm chuyên ngành hẹp"));
        registrar().get(ENROLMENTS + enrolment + "/recognition").then().body("reason", is("Học thêm chuyên ngành hẹp"));
    }

    private static void conditionsOn(String enrolment, String day, String finding) {
        registrar()
                .queryParam("on", day)
                .get(ENROLMENTS + enrolment + "/graduation-conditions")
                .then()
                .statusCode(200)
                .body("find { it.code == 'NOT_SUSPENDED_OR_PROSECUTED' }.finding", is(finding));
    }

    private static void correct(String enrolment, String mark, String day) {
        String result = registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .extract()
                .path("find { it.moduleCode == 'M1' }.id");
        registrar()
                .header("If-Match", "\"0\"")
                .body("""
                        {"regularMarks": [%s], "examMark": %s, "decisionNumber": "3/QĐ", "decidedOn": "%s",
                         "reason": "chấm phúc khảo"}""".formatted(mark, mark, day))
                .post(ENROLMENTS + enrolment + "/results/" + result + "/corrections")
                .then()
                .statusCode(201);
    }

    private static void suspended(String enrolment, String from, @Nullable String until) {
        var body = new HashMap<String, Object>(
                Map.of("level", "SUSPENSION", "term", "2025-2026.2", "decisionNumber", "5/QĐ-KL", "decidedOn", from));
        if (until != null) {
            body.put("effectiveUntil", until);
        }
        registrar()
                .body(body)
                .post(ENROLMENTS + enrolment + "/disciplines")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse recognised(String enrolment, String day) {
        return recognise(enrolment, Map.of("decidedOn", day));
    }

    private static ValidatableResponse recognise(String enrolment, Map<String, String> decision) {
        var body = new HashMap<>(decision);
        body.put("decisionNumber", "12/QĐ");
        return Requests.recognise(School.HANOI, enrolment, body);
    }
}
