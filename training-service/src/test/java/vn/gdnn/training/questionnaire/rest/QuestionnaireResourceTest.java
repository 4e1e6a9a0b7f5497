package vn.gdnn.training.questionnaire.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;

@QuarkusTest
class QuestionnaireResourceTest {

    static final String PATH = "/questionnaires";

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);

    @BeforeEach
    void only_the_shipped_questionnaire() {
        Database.empty();
    }

    @Test
    void the_shipped_one_asks_about_each_component_and_is_marked_as_ours() {
        hanoi().get(ROOT + PATH + "/EDUCATORS-SELF")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("ours", is(true))
                .body("purpose", is("SELF_ASSESSMENT"))
                .body("framework.code", is("EDUCATORS"))
                .body("framework.version", is(1))
                .body("questions.size()", is(18))
                .body("questions[17].component", is("6.2"))
                .body("questions[0].answers.level", contains(nullValue(), is("CB"), is("TT"), is("NC")));
    }

    @Test
    void the_example_of_the_contract_is_taken_and_read_back() {
        put("RUT-GON", 1, Contract.example("put", PATH + "/{code}/versions/{version}", "application/json"))
                .statusCode(201)
                .header("Location", endsWith("/questionnaires/RUT-GON/versions/1"))
                .body("ours", is(false))
                .body("framework.version", is(1));

        hanoi().get(ROOT + PATH + "/RUT-GON/versions/1")
                .then()
                .body("questions.code", contains("C1"))
                .body("questions[0].answers.code", contains("A", "B", "C"))
                .body("questions[0].answers.level", contains(nullValue(), is("CB"), is("TT")));
        hanoi().get(ROOT + PATH)
                .then()
                .body(
                        "collect { it.code + ' ' + it.version }",
                        contains("EDUCATORS-SELF 1", "EFFECT-DIGITAL 1", "RUT-GON 1"));
        problem(hanoi().get(ROOT + PATH + "/RUT-GON").then(), 404, "QUESTIONNAIRE_NOT_FOUND");
        hanoi().queryParam("on", "2030-09-01")
                .get(ROOT + PATH + "/RUT-GON")
                .then()
                .statusCode(200);
    }

    @Test
    void a_satisfaction_questionnaire_places_nobody() {
        put("HAI-LONG", 1, satisfaction("")).statusCode(201).body("framework", nullValue());

        violations(put("HAI-LONG", 2, satisfaction(", \"level\": \"CB\"")), "PLACES_NOBODY");
        problem(
                put(
                        "HAI-LONG",
                        2,
                        satisfaction("").replace("\"questions\"", "\"framework\": \"EDUCATORS\", \"questions\"")),
                422,
                "QUESTIONNAIRE_FRAMEWORK_UNKNOWN");
    }

    @Test
    void a_version_is_written_once_and_never_for_a_day_that_passed() {
        problem(put("THU", 1, asked(today.minusDays(1), "1.1", "CB")), 422, "QUESTIONNAIRE_DAY_PASSED");
        put("THU", 1, asked(today, "1.1", "CB")).statusCode(201);

        put("THU", 1, asked(today, "1.1", "CB")).statusCode(200);
        problem(put("THU", 1, asked(today, "1.2", "CB")), 409, "QUESTIONNAIRE_VERSION_TAKEN");
        problem(put("THU", 2, asked(today, "1.2", "CB")), 422, "QUESTIONNAIRE_DAY_NOT_AFTER");
        put("THU", 2, asked(today.plusDays(1), "1.2", "CB")).statusCode(201);
        hanoi().get(ROOT + PATH + "/THU").then().body("version", is(1));
    }

    @Test
    void a_questionnaire_that_places_people_where_no_place_is_is_refused() {
        violations(put("THU", 1, asked(today, "9.9", "CB")), "QUESTION_COMPONENT_UNKNOWN");
        violations(put("THU", 1, asked(today, "1.1", "XX")), "ANSWER_LEVEL_UNKNOWN");
        violations(
                put("THU", 1, asked(today, "1.1", "CB").replace("\"code\": \"Q2\"", "\"code\": \"Q1\"")),
                "QUESTION_DOUBLED");
        violations(
                put("THU", 1, asked(today, "1.1", "CB").replace("\"code\": \"B\"", "\"code\": \"A\"")),
                "ANSWER_DOUBLED",
                "ANSWER_DOUBLED");
        problem(
                put("THU", 1, asked(today, "1.1", "CB").replace("EDUCATORS", "KHAC")),
                422,
                "QUESTIONNAIRE_FRAMEWORK_UNKNOWN");
        problem(put("THU", 1, asked(today, "1.1", "CB").replace("Câu một", " ")), 400, "VALIDATION_FAILED");
        assertThat(Database.count("questionnaire where not ours")).isZero();
    }

    @Test
    void only_the_ministry_enters_questionnaires() {
        for (var caller : List.of(
                hanoi(),
                Tokens.institution("CDHN01", Roles.TRAINING_MANAGER),
                Tokens.province("01"),
                Tokens.ministry(Roles.MINISTRY_ANALYST))) {
            problem(
                    caller.contentType("application/json")
                            .body(asked(today, "1.1", "CB"))
                            .put(ROOT + PATH + "/THU/versions/1")
                            .then(),
                    403,
                    "FORBIDDEN");
            caller.get(ROOT + PATH).then().statusCode(200);
        }
    }

    private static String asked(LocalDate from, String component, String level) {
        return """
                {"purpose": "SELF_ASSESSMENT", "title": "Thử", "inForceFrom": "%s", "framework": "EDUCATORS", "questions": [
                 {"code": "Q1", "text": "Câu một", "component": "%s", "answers": [
                  {"code": "A", "text": "Chưa"}, {"code": "B", "text": "Rồi", "level": "%s"}]},
                 {"code": "Q2", "text": "Câu hai", "component": "1.3", "answers": [
                  {"code": "A", "text": "Chưa"}, {"code": "B", "text": "Rồi", "level": "TT"}]}]}""".formatted(from, component, level);
    }

    private String satisfaction(String level) {
        return """
                {"purpose": "SATISFACTION", "title": "Mức độ hài lòng", "inForceFrom": "%s", "questions": [
                 {"code": "Q1", "text": "Khóa học có ích không?", "answers": [
                  {"code": "A", "text": "Không"}, {"code": "B", "text": "Có"%s}]}]}""".formatted(today, level);
    }

    private static void violations(ValidatableResponse answer, String... codes) {
        problem(answer, 422, "QUESTIONNAIRE_FAULTY").body("violations.code", contains(codes));
    }

    private static ValidatableResponse put(String code, int version, String body) {
        return ministry()
                .body(body)
                .put(ROOT + PATH + "/" + code + "/versions/" + version)
                .then();
    }
}
