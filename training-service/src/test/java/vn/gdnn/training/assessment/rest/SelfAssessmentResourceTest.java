package vn.gdnn.training.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Answering.SELF_ASSESSMENTS;
import static vn.gdnn.training.Answering.body;
import static vn.gdnn.training.Answering.kept;
import static vn.gdnn.training.Answering.sent;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;

@QuarkusTest
class SelfAssessmentResourceTest {

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);
    String minh = "";

    @BeforeEach
    void a_teacher() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void answers_place_a_person_in_each_component() {
        var answer = kept(minh, "CB", Map.of("1.1", "CHUA", "6.2", "NC"));
        String id = answer.extract().path("id");

        answer.header("Location", endsWith("/self-assessments/" + id));
        hanoi().get(SELF_ASSESSMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("staffId", is(minh))
                .body("institution", is("CDHN01"))
                .body("assessedOn", is(today.toString()))
                .body("questionnaire.code", is("EDUCATORS-SELF"))
                .body("framework.version", is(1))
                .body("answers.find { it.question == '1.1' }.answer", is("CHUA"))
                .body("levels.size()", is(18))
                .body("levels.find { it.component == '1.1' }.level", nullValue())
                .body("levels.find { it.component == '2.1' }.level", is("CB"))
                .body("levels.find { it.component == '6.2' }.level", is("NC"));
    }

    @Test
    void it_is_kept_who_entered_it() {
        kept(minh, "CB", Map.of());
        sent(
                        Tokens.institution("CDHN01", Roles.TRAINING_MANAGER).contentType("application/json"),
                        body(minh, "CB", Map.of()))
                .statusCode(201);
        Tokens.bearer(Tokens.token("lan", Map.of("institution", "CDHN01"), Roles.REGISTRAR))
                .contentType("application/json")
                .body(body(minh, "CB", Map.of()))
                .post(SELF_ASSESSMENTS)
                .then()
                .statusCode(201);

        assertThat(Database.list("select entered_by from self_assessment order by id"))
                .containsExactly("sis-CDHN01", "sis-CDHN01", "lan");
    }

    @Test
    void of_several_questions_about_a_component_the_lowest_answer_counts() {
        ministry()
                .body("""
                        {"purpose": "SELF_ASSESSMENT", "title": "Hai câu", "inForceFrom": "%s", "framework": "EDUCATORS",
                         "questions": [
                          {"code": "Q1", "text": "Một", "component": "1.1", "answers": [{"code": "A", "text": "a", "level": "NC"}]},
                          {"code": "Q2", "text": "Hai", "component": "1.1", "answers": [{"code": "A", "text": "a", "level": "TT"}]},
                          {"code": "Q3", "text": "Ba", "component": "1.2", "answers": [{"code": "A", "text": "a", "level": "NC"}]}]}""".formatted(today))
                .put(ROOT + "/questionnaires/HAI-CAU/versions/1")
                .then()
                .statusCode(201);

        sent(hanoi(), """
                {"staffId": "%s", "questionnaire": "HAI-CAU", "answers": [{"question": "Q3", "answer": "A"},
                 {"question": "Q1", "answer": "A"}, {"question": "Q2", "answer": "A"}]}""".formatted(minh))
                .statusCode(201)
                .body("answers.question", contains("Q1", "Q2", "Q3"))
                .body("levels.component", contains("1.1", "1.2"))
                .body("levels.level", contains("TT", "NC"));
    }

    @Test
    void it_is_repeated_and_what_was_said_before_stays() {
        kept(minh, "CB", Map.of());
        kept(minh, "TT", Map.of());
        kept(minh, "CB", Map.of("1.1", "NC"));

        var first = head().queryParam("staff", minh).queryParam("limit", 2).get(SELF_ASSESSMENTS);
        first.then().body("items.size()", is(2)).body("items[1].levels[0].level", is("TT"));
        head().queryParam("staff", minh)
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(SELF_ASSESSMENTS)
                .then()
                .body("items.size()", is(1))
                .body("items[0].levels[0].level", is("NC"));
        assertThat(Database.list("select distinct purpose from access_log")).containsExactly("self-assessment");
        assertThat(Database.list("select distinct has_table_privilege(role, 'self_assessment', 'update, delete')::text"
                        + " from unnest(array['gdnn_institution', 'gdnn_province', 'gdnn_ministry']) role"))
                .containsExactly("false");
    }

    @Test
    void a_repeated_request_is_kept_once() {
        for (var i = 0; i < 2; i++) {
            sent(hanoi().header("Idempotency-Key", "lan-1"), body(minh, "CB", Map.of()))
                    .statusCode(201);
        }

        assertThat(Database.count("self_assessment")).isEqualTo(1);
    }

    @Test
    void answers_that_do_not_fit_are_refused_each_by_its_question() {
        var whole = body(minh, "CB", Map.of());

        faulty(whole.replace("{\"question\": \"1.1\", \"answer\": \"CB\"}, ", ""), "1.1", "QUESTION_UNANSWERED");
        faulty(whole.replace("\"1.1\", \"answer\": \"CB\"", "\"1.1\", \"answer\": \"XX\""), "1.1", "ANSWER_UNKNOWN");
        faulty(whole.replace("[{", "[{\"question\": \"9.9\", \"answer\": \"CB\"}, {"), "9.9", "QUESTION_UNKNOWN");
        faulty(whole.replace("[{", "[{\"question\": \"1.2\", \"answer\": \"TT\"}, {"), "1.2", "QUESTION_DOUBLED");
        problem(sent(hanoi(), whole.replace("EDUCATORS-SELF", "KHAC")), 404, "QUESTIONNAIRE_NOT_FOUND");
        problem(sent(hanoi(), whole.replaceAll("\\[.*]", "[]")), 400, "VALIDATION_FAILED");
        assertThat(Database.count("self_assessment")).isZero();
    }

    @Test
    void a_questionnaire_for_another_purpose_places_nobody() {
        ministry()
                .body("""
                        {"purpose": "EFFECT", "title": "Sau ba tháng", "inForceFrom": "%s", "questions": [
                         {"code": "Q1", "text": "Có dùng không?", "answers": [
                           {"code": "A", "text": "Có", "uses": true}, {"code": "B", "text": "Không"}]}]}""".formatted(today))
                .put(ROOT + "/questionnaires/SAU/versions/1")
                .then()
                .statusCode(201);

        problem(sent(hanoi(), """
                {"staffId": "%s", "questionnaire": "SAU", "answers": [{"question": "Q1", "answer": "A"}]}""".formatted(minh)), 422, "NO_SELF_ASSESSMENT");
    }

    @Test
    void who_left_is_not_assessed_any_more() {
        hanoi().header("If-Match", "\"0\"")
                .body("{\"on\": \"2026-01-20\"}")
                .post(STAFF + "/" + minh + "/departure")
                .then()
                .statusCode(200);

        problem(sent(hanoi(), body(minh, "CB", Map.of())), 409, "SELF_ASSESSMENT_AFTER_LEAVING");
    }

    @Test
    void another_school_neither_reads_nor_writes() {
        String id = kept(minh, "CB", Map.of()).extract().path("id");

        problem(sent(danang(), body(minh, "CB", Map.of())), 404, "STAFF_NOT_FOUND");
        problem(danang().get(SELF_ASSESSMENTS + "/" + id).then(), 404, "SELF_ASSESSMENT_NOT_FOUND");
        problem(danang().queryParam("staff", minh).get(SELF_ASSESSMENTS).then(), 404, "STAFF_NOT_FOUND");
    }

    @Test
    void no_other_office_sees_what_a_person_said() {
        String id = kept(minh, "CB", Map.of()).extract().path("id");

        problem(Tokens.province("01").get(SELF_ASSESSMENTS + "/" + id).then(), 403, "FORBIDDEN");
        problem(ministry().get(SELF_ASSESSMENTS + "/" + id).then(), 403, "FORBIDDEN");
        problem(sent(head(), body(minh, "CB", Map.of())), 403, "FORBIDDEN");
        Tokens.institution("CDHN01", Roles.TRAINING_MANAGER)
                .get(SELF_ASSESSMENTS + "/" + id)
                .then()
                .statusCode(200);
    }

    private static void faulty(String body, String field, String code) {
        problem(sent(hanoi(), body), 422, "ANSWERS_FAULTY")
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }
}
