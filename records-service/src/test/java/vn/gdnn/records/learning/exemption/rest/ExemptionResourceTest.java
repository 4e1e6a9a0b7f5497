package vn.gdnn.records.learning.exemption.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.exempt;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ExemptionResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";
    private static final String REQUESTS = "/api/records/v1/exemption-requests";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void an_exempted_module_is_completed_without_a_score_once_two_people_agree() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "8.5").statusCode(201);
        postResult(enrolment, "M2", 1, "7").statusCode(201);
        conditions(enrolment, "NOT_MET", "NOT_MET");

        String request = ask(enrolment, "PE")
                .statusCode(201)
                .body("agreed", is(false))
                .extract()
                .path("id");
        conditions(enrolment, "NOT_MET", "NOT_MET");
        both("sis-x")
                .post(Waiting.place(head(), "EXEMPTION", request))
                .then()
                .statusCode(200)
                .body("agreed", is(true));

        conditions(enrolment, "MET", "MET");
        transcript(enrolment)
                .body("modules.remark", contains(null, null, "M"))
                .body("modules.passed", contains(true, true, true))
                .body("modules.score10[2]", nullValue())
                .body("modules[2].exemption.decision.number", is("21/QĐ-MT"))
                .body("creditsEarned", is(5))
                .body("gpa", is(3.5f));
        registrar()
                .get(ENROLMENTS + enrolment + "/exemptions")
                .then()
                .body("moduleCode", contains("PE"))
                .body("ground", contains("Đã có chứng chỉ"));
        recognise(enrolment, "{}").statusCode(201).body("graduationClass", is("EXCELLENT"));
    }

    @Test
    void who_asks_does_not_agree_too() {
        var enrolment = enrolment();
        String request = both("one-person")
                .body(body(enrolment, "PE", "2023-10-02", ""))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        both("one-person")
                .post(REQUESTS + "/" + request + "/approval")
                .then()
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        transcript(enrolment).body("creditsEarned", is(0));
    }

    @Test
    void what_was_rejected_does_not_count() {
        var enrolment = enrolment();
        String request = ask(enrolment, "PE").extract().path("id");

        head().body(Map.of("reason", "Chứng chỉ đã hết hạn"))
                .post(REQUESTS + "/" + request + "/rejection")
                .then()
                .statusCode(200);

        head().post(REQUESTS + "/" + request + "/approval").then().statusCode(409);
        transcript(enrolment).body("creditsEarned", is(0));
    }

    @Test
    void an_exemption_is_taken_back_by_another_decision() {
        var enrolment = enrolment();
        exempt(enrolment, "PE");
        transcript(enrolment).body("creditsEarned", is(1));

        String request = registrar()
                .body(body(enrolment, "PE", "2024-01-02", ", \"act\": \"WITHDRAW\""))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        head().post(REQUESTS + "/" + request + "/approval").then().statusCode(200);

        transcript(enrolment).body("creditsEarned", is(0)).body("modules.remark", contains(null, null, null));
        registrar().get(ENROLMENTS + enrolment + "/exemptions").then().body("", empty());
    }

    @Test
    void a_failed_module_that_is_exempted_is_neither_re_taken_nor_averaged() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "3").statusCode(201);
        postResult(enrolment, "M1", 2, "3").statusCode(201);
        postResult(enrolment, "M2", 1, "9").statusCode(201);

        exempt(enrolment, "M1");

        transcript(enrolment).body("resits", is(0)).body("gpa", is(4.0f)).body("classification.code", is("EXCELLENT"));
        registrar().get(ENROLMENTS + enrolment + "/averages").then().body("cumulative", is(4.0f));
    }

    @Test
    void what_the_same_person_reached_here_before_is_taken_over_with_its_score() {
        var student = student();
        var earlier = enrolment(student, "CREDIT", 2023);
        postResult(earlier, "M1", 1, "3").statusCode(201);
        postResult(earlier, "M1", 2, "8.5").statusCode(201);
        Requests.acting(
                        registrar(),
                        ENROLMENTS + earlier,
                        "acts",
                        Map.of(
                                "kind", "WITHDRAWAL",
                                "decisionNumber", "4/QĐ",
                                "decidedOn", "2026-02-01",
                                "effectiveOn", "2026-02-01"))
                .statusCode(200);
        var fresh = enrolment(student, "CREDIT", 2024);

        String request = registrar()
                .body(lines(fresh, "M1", "2024-10-02", ", \"fromEnrolmentId\": \"" + earlier + "\"", ""))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .body("lines.earlier.kind", contains("RESIT"))
                .extract()
                .path("id");
        head().post(REQUESTS + "/" + request + "/approval").then().statusCode(200);

        transcript(fresh)
                .body("modules.remark", contains("R", null, null))
                .body("gpa", is(4.0f))
                .body("resits", is(1))
                .body("classification.code", is("VERY_GOOD"));
        registrar().get(ENROLMENTS + fresh + "/averages").then().body("cumulative", is(4.0f));
    }

    @Test
    void what_cannot_be_exempted_is_refused() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "8.5").statusCode(201);

        ask(enrolment, "M1").statusCode(409).body("code", is("MODULE_PASSED_ALREADY"));
        ask(enrolment, "XX").statusCode(422).body("code", is("MODULE_UNKNOWN"));
        for (var day : List.of("2023-09-04", "2190-01-01")) {
            posted(body(enrolment, "PE", day, "")).statusCode(422).body("code", is("EXEMPTION_DATE_INVALID"));
        }
        posted(body(enrolment, "PE", "2024-01-02", ", \"act\": \"WITHDRAW\""))
                .statusCode(409)
                .body("code", is("NOT_EXEMPTED"));
        posted(lines(enrolment, "PE", "2023-10-02", ", \"fromEnrolmentId\": \"" + enrolment() + "\"", ""))
                .statusCode(422)
                .body("code", is("EARLIER_RESULT_INVALID"));
        registrar(DANANG)
                .body(body(enrolment, "PE", "2023-10-02", ""))
                .post(REQUESTS)
                .then()
                .statusCode(422)
                .body("code", is("EXEMPTION_ENROLMENT_UNKNOWN"));
    }

    @Test
    void no_more_is_exempted_than_the_installation_allows() {
        var enrolment = enrolment();
        exempt(enrolment, "M1");
        exempt(enrolment, "PE");

        ask(enrolment, "M2").statusCode(422).body("code", is("EXEMPTION_LIMIT_EXCEEDED"));
    }

    private static ValidatableResponse ask(String enrolment, String module) {
        return posted(body(enrolment, module, "2023-10-02", ""));
    }

    private static ValidatableResponse posted(String body) {
        return registrar().body(body).post(REQUESTS).then();
    }

    private static String body(String enrolment, String module, String decidedOn, String more) {
        return lines(enrolment, module, decidedOn, "", more);
    }

    private static String lines(String enrolment, String module, String decidedOn, String line, String more) {
        return """
                {"decisionNumber": "21/QĐ-MT", "decidedOn": "%s"%s, "modules": [{"enrolmentId": "%s", "moduleCode": "%s",
                 "ground": "Đã có chứng chỉ", "evidence": "Chứng chỉ 0012/2022"%s}]}""".formatted(decidedOn, more, enrolment, module, line);
    }

    private static RequestSpecification both(String subject) {
        return Tokens.bearer(Tokens.token(
                        subject, Map.of("institution", HANOI, "name", "Trần Thị Hai"), "registrar", "school-head"))
                .contentType(ContentType.JSON);
    }

    private static void conditions(String enrolment, String credits, String compulsory) {
        registrar()
                .get(ENROLMENTS + enrolment + "/graduation-conditions")
                .then()
                .body("find { it.code == 'CREDITS_ACCUMULATED' }.finding", is(credits))
                .body("find { it.code == 'COMPULSORY_COMPLETED' }.finding", is(compulsory));
    }

    private static ValidatableResponse transcript(String enrolment) {
        return registrar().get(ENROLMENTS + enrolment + "/transcript").then().statusCode(200);
    }
}
