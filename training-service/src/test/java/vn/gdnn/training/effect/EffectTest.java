package vn.gdnn.training.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;
import static vn.gdnn.training.Courses.manager;
import static vn.gdnn.training.Courses.managerOf;
import static vn.gdnn.training.Courses.officer;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;
import vn.gdnn.training.completion.RecordTraining;
import vn.gdnn.training.completion.TrainedComponent;
import vn.gdnn.training.completion.TrainingFacts;
import vn.gdnn.training.completion.TrainingSubject;
import vn.gdnn.training.letter.MailServerPlace;

/** Whether people use what a course taught: asked of them, and seen by their school, three and six months later. */
@QuarkusTest
@QuarkusTestResource(MailServerPlace.class)
class EffectTest {

    private static final String EFFECTS = ROOT + "/effects";
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String USES =
            Contract.example("post", "/effects/{training}/{month}/answer", "application/json");
    private static final String USES_NOT = USES.replace("DOI-KHI", "CHUA");

    @Inject
    RecordTraining record;

    @Inject
    AskSchools asking;

    @Inject
    vn.gdnn.kit.database.Database database;

    GreenMail server = MailServerPlace.server();

    private String minh = "";

    @BeforeEach
    void minh_teaches() {
        Database.empty();
        minh = teacher("GV1");
    }

    @AfterEach
    void no_server() {
        server.stop();
    }

    @Test
    void what_is_due_is_reckoned_from_the_day_of_the_completion() {
        var early = completed(minh, TODAY.minusMonths(3).plusDays(4));
        var three = completed(minh, TODAY.minusMonths(3));
        var six = completed(minh, TODAY.minusMonths(6));
        declared();

        var due = due(manager("lan"), "");
        due.body(
                        "items.collect { it.taught.trainingId + ' ' + it.month }",
                        contains(three + " 3", six + " 3", six + " 6"))
                .body("items.taught.staffCode", contains("GV1", "GV1", "GV1"))
                .body("items[0].dueOn", is(TODAY.minusMonths(3).plusMonths(3).toString()))
                .body("items.answered", contains(nullValue(), nullValue(), nullValue()));
        due(minh(), "").body("items.month", contains(3, 3, 6));
        due(danang().contentType(ContentType.JSON), "").body("items", empty());

        Database.run("update staff_member set employed_since = current_date + 2");
        due(manager("lan"), "").body("items", empty());
        problem(answer(minh(), early, 3, USES), 422, "EFFECT_NOT_DUE");
        problem(answer(minh(), three, 6, USES), 422, "EFFECT_NOT_DUE");
        problem(answer(minh(), three, 4, USES), 404, "EFFECT_NOT_FOUND");
        assertThat(Database.list("select purpose from access_listing")).contains("effects of courses");
    }

    @Test
    void a_page_follows_the_other() {
        completed(minh, TODAY.minusMonths(6));
        completed(minh, TODAY.minusMonths(7));

        String next = due(manager("lan"), "?limit=3").extract().path("next");

        manager("lan").queryParam("after", next).get(EFFECTS).then().body("items.month", contains(6));
    }

    @Test
    void the_person_answers_once_by_the_own_account() {
        var done = completed(minh, TODAY.minusMonths(6));

        answer(minh(), done, 3, USES)
                .statusCode(200)
                .body("answered.uses", is(true))
                .body("month", is(3));
        problem(answer(minh(), done, 3, USES_NOT), 409, "EFFECT_ANSWERED");
        answer(minh(), done, 6, USES_NOT).statusCode(200).body("answered.uses", is(false));

        due(minh(), "?missing=ANSWER").body("items", empty());
        due(manager("lan"), "?missing=OBSERVATION&staff=" + minh).body("items.answered.uses", contains(true, false));
        assertThat(Database.list("select month || ' ' || questionnaire || ' ' || answers::text || ' ' || answered_by"
                        + " from effect_answer order by month"))
                .containsExactly(
                        "3 EFFECT-DIGITAL {DOI-KHI,THOI-GIAN} teacher", "6 EFFECT-DIGITAL {CHUA,THOI-GIAN} teacher");
    }

    @Test
    void answers_are_checked_by_the_engine_of_questionnaires() {
        var done = completed(minh, TODAY.minusMonths(3));

        problem(answer(minh(), done, 3, USES.replace("DOI-KHI", "KHAC")), 422, "ANSWERS_FAULTY");
        problem(answer(minh(), done, 3, "{\"answers\": []}"), 400, "VALIDATION_FAILED");
        assertThat(Database.count("effect_answer")).isZero();
    }

    @Test
    void nobody_else_answers() {
        var done = completed(minh, TODAY.minusMonths(3));
        var colleague = teacher("GV2");

        problem(answer(person("CDHN01", colleague), done, 3, USES), 404, "EFFECT_NOT_FOUND");
        problem(answer(person("TCDN01", minh), done, 3, USES), 404, "EFFECT_NOT_FOUND");
        for (var office : List.of(hanoi(), manager("lan"), head(), ministry())) {
            problem(answer(office, done, 3, USES), 403, "FORBIDDEN");
        }
        var both = Tokens.bearer(Tokens.token(
                        "registrar", Map.of("institution", "CDHN01", "staff", minh), Roles.STAFF, Roles.REGISTRAR))
                .contentType(ContentType.JSON);
        problem(answer(both, done, 3, USES), 403, "ANSWERED_FOR_ANOTHER");
        assertThat(Database.count("effect_answer")).isZero();
    }

    @Test
    void what_was_annulled_or_of_who_left_is_not_asked_about() {
        var done = completed(minh, TODAY.minusMonths(3));
        Database.run("update completed_training set annulled_on = current_date, annulment_reason = 'x'");
        problem(answer(minh(), done, 3, USES), 409, "TRAINING_ANNULLED");
        problem(observe(manager("lan"), done, 3, seen(true, TODAY)), 409, "TRAINING_ANNULLED");
        due(manager("lan"), "").body("items", empty());

        Database.run("update completed_training set annulled_on = null, annulment_reason = null;"
                + " update staff_member set left_on = current_date - 1, left_as = 'RESIGNED'");
        problem(answer(minh(), done, 3, USES), 409, "STAFF_LEFT");
        due(manager("lan"), "").body("items", empty());
    }

    @Test
    void the_school_observes_once_what_was_seen_and_when() {
        var done = completed(minh, TODAY.minusMonths(3).minusDays(10));

        observe(manager("lan"), done, 3, seen(true, TODAY.minusDays(2)))
                .statusCode(200)
                .body("observed.uses", is(true))
                .body("observed.on", is(TODAY.minusDays(2).toString()))
                .body("observed.note", is("Dự giờ: có dùng"));
        problem(observe(manager("lan"), done, 3, seen(false, TODAY)), 409, "EFFECT_OBSERVED");
        due(minh(), "").body("items.observed.note", contains("Dự giờ: có dùng"));

        var other = completed(minh, TODAY.minusMonths(3));
        problem(observe(manager("lan"), other, 3, seen(true, TODAY.minusDays(5))), 422, "OBSERVATION_DATE_IMPLAUSIBLE");
        problem(observe(manager("lan"), other, 3, seen(true, TODAY.plusDays(1))), 422, "OBSERVATION_DATE_IMPLAUSIBLE");
        problem(observe(manager("lan"), other, 3, "{\"uses\": true}"), 400, "VALIDATION_FAILED");
        problem(observe(managerOf("TCDN01", "lan"), other, 3, seen(true, TODAY)), 404, "EFFECT_NOT_FOUND");
        problem(observe(hanoi(), other, 3, seen(true, TODAY)), 403, "FORBIDDEN");
        problem(observe(minh(), other, 3, seen(true, TODAY)), 403, "FORBIDDEN");
    }

    @Test
    void nobody_observes_oneself_by_whichever_account() {
        var done = completed(minh, TODAY.minusMonths(6));
        var herself = Tokens.bearer(
                        Tokens.token("minh", Map.of("institution", "CDHN01", "staff", minh), Roles.TRAINING_MANAGER))
                .contentType(ContentType.JSON);
        problem(observe(herself, done, 3, seen(true, TODAY)), 403, "OBSERVED_BY_ONESELF");

        answer(minh(), done, 3, USES).statusCode(200);
        problem(observe(manager("teacher"), done, 6, seen(true, TODAY)), 403, "OBSERVED_BY_ONESELF");
        observe(manager("lan"), done, 6, seen(true, TODAY)).statusCode(200);
        assertThatThrownBy(() ->
                        CurrentScope.runInTransaction(new Scope.Institution("CDHN01"), () -> database.update("""
                        insert into effect_observation
                        select institution, training, 3, staff_member, true, 'x', current_date, answered_by, 'x', now()
                        from effect_answer""")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_database_takes_an_answer_from_the_person_alone_and_shows_those_above_no_note() {
        var done = UUID.fromString(completed(minh, TODAY.minusMonths(3)));
        observe(manager("lan"), done.toString(), 3, seen(true, TODAY)).statusCode(200);
        var colleague = UUID.fromString(teacher("GV2"));
        var add = """
                insert into effect_answer values ('CDHN01', ?, 6, ?, 'EFFECT-DIGITAL', 1, '{SU-DUNG}', '{CHUA}', false, now(), 'x')""";

        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        new Scope.Institution("CDHN01"), () -> database.update(add, done, UUID.fromString(minh))))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        new Scope.Person("CDHN01", colleague), () -> database.update(add, done, colleague)))
                .hasStackTraceContaining("row-level security");
        for (var above : List.of(new Scope.Province("01"), new Scope.Ministry())) {
            assertThatThrownBy(() -> CurrentScope.runInTransaction(
                            above, () -> database.list(row -> row.text("note"), "select note from effect_observation")))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void figures_count_persons_by_school_province_and_country_and_say_their_rule() {
        var lan = registered(danang(), staff("DN1", "Lê Lan", "TEACHER"));
        var done = completed(minh, TODAY.minusMonths(6));
        completed(lan, "TCDN01", TODAY.minusMonths(4));
        answer(minh(), done, 3, USES).statusCode(200);
        observe(manager("lan"), done, 3, seen(true, TODAY)).statusCode(200);
        answer(minh(), done, 6, USES).statusCode(200);

        figures(manager("lan"))
                .body("rule", is("EFFECT-1"))
                .body("smallPrint", containsString("T1"))
                .body("on", is(TODAY.toString()))
                .body("total.month", contains(3, 6))
                .body("total.numerator", contains(1, 0))
                .body("total.denominator", contains(1, 1))
                .body("total.answered", contains(1, 1))
                .body("total.observed", contains(1, 0))
                .body("total.saysUse", contains(1, 1))
                .body("total.seenUse", contains(1, 0));
        figures(officer("48", "binh"))
                .body("total.denominator", contains(1))
                .body("parts.of", contains("TCDN01"))
                .body("parts.numerator", contains(0));
        figures(ministry())
                .body("total.denominator", contains(2, 1))
                .body(
                        "parts.collect { it.of + ' ' + it.month + ' ' + it.denominator }",
                        contains("01 3 1", "01 6 1", "48 3 1"));
        problem(minh().get(EFFECTS + "/figures").then(), 403, "FORBIDDEN");
        problem(officer("01", "binh").get(EFFECTS).then(), 403, "FORBIDDEN");
        problem(ministry().get(EFFECTS).then(), 403, "FORBIDDEN");
    }

    @Test
    void who_works_at_two_schools_counts_once_in_the_country_and_once_in_each() {
        var number = ", \"personalNumber\": \"001180001234\"";
        var here = registered(hanoi(), staff("GV9", "Trần An", "TEACHER", number));
        var there = registered(danang(), staff("GV9", "Trần An", "TEACHER", number));
        completed(here, TODAY.minusMonths(3));
        completed(there, "TCDN01", TODAY.minusMonths(4));

        figures(ministry()).body("total.denominator", contains(1)).body("parts.denominator", contains(1, 1));
    }

    @Test
    void only_schools_that_have_somebody_to_ask_are_looked_at() {
        completed(minh, TODAY.minusMonths(3));
        assertThat(asking.due(TODAY)).isEmpty();

        Database.run("update staff_member set email = 'minh@cdhn.example'");
        assertThat(asking.due(TODAY.minusDays(1))).isEmpty();
        assertThat(asking.due(TODAY)).containsExactly("CDHN01");
        asking.ask(TODAY);
        assertThat(asking.due(TODAY)).isEmpty();
    }

    @Test
    void who_gave_an_address_is_asked_by_a_letter_once() throws Exception {
        server.start();
        Database.run("update staff_member set email = 'minh@cdhn.example'");
        completed(minh, TODAY.minusMonths(3));
        var answered = completed(minh, TODAY.minusMonths(3).minusDays(1));
        completed(minh, TODAY.minusMonths(4).minusDays(15));
        completed(teacher("GV2"), TODAY.minusMonths(3));
        answer(minh(), answered, 3, USES).statusCode(200);

        asking.ask(TODAY);
        asking.ask(TODAY);

        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Database.list("select kind || ' ' || status from letter"))
                        .containsExactly("EFFECT_ASKED SENT"));
        assertThat(String.valueOf(server.getReceivedMessages()[0].getContent()))
                .contains("3 tháng trước", "Dạy học số", "3 months ago")
                .doesNotContain("Minh");
        asking.ask(TODAY.plusDays(1));
        assertThat(Database.count("letter")).isEqualTo(1);
        asking.ask(TODAY.plusMonths(3)); // six months after, both
        assertThat(Database.count("letter")).isGreaterThan(1);
    }

    @Test
    void a_questionnaire_about_effect_asks_once_whether_it_is_used() {
        var asked = """
                {"purpose": "%s", "title": "Hiệu quả", "inForceFrom": "%s", "questions": [
                  {"code": "Q1", "text": "Có dùng?", "answers": [{"code": "A", "text": "Có"%s}, {"code": "B", "text": "Không"%s}]}]}""";
        var yes = ", \"uses\": true";

        entered(asked.formatted("EFFECT", TODAY, "", ""))
                .statusCode(422)
                .body("violations.code", contains("USE_NOT_ASKED"));
        entered(asked.formatted("EFFECT", TODAY, yes, yes)).body("violations.code", contains("USE_NOT_ASKED"));
        entered(asked.formatted("SATISFACTION", TODAY, yes, ""))
                .body("violations.code", contains("USE_ASKED_ELSEWHERE"));
        entered(asked.formatted("EFFECT", TODAY, yes, ""))
                .statusCode(201)
                .body("questions[0].answers.uses", contains(true, false));
    }

    private static ValidatableResponse entered(String body) {
        return ministry()
                .body(body)
                .put(ROOT + "/questionnaires/HIEU-QUA/versions/1")
                .then();
    }

    private String completed(String member, LocalDate on) {
        return completed(member, "CDHN01", on);
    }

    /** In a session of this system, of which nobody asks here. */
    private String completed(String member, String school, LocalDate on) {
        var facts = new TrainingFacts(
                TrainingSubject.DIGITAL_COMPETENCE,
                "Dạy học số",
                "Trường ĐHSPKT",
                List.of(new TrainedComponent("1.1", "TT")),
                on,
                null,
                null);
        return CurrentScope.inTransaction(
                        new Scope.Institution(school),
                        () -> record.complete(UUID.fromString(member), facts, UUID.randomUUID()))
                .id()
                .toString();
    }

    private void declared() {
        hanoi().body(training("Khai báo", TODAY.minusMonths(8).toString()))
                .post(STAFF + "/" + minh + "/trainings")
                .then()
                .statusCode(201);
    }

    private static String seen(boolean uses, LocalDate on) {
        return "{\"uses\": %s, \"on\": \"%s\", \"note\": \" Dự giờ: có dùng \"}".formatted(uses, on);
    }

    private static ValidatableResponse due(RequestSpecification caller, String query) {
        return caller.get(EFFECTS + query).then().statusCode(200);
    }

    private static ValidatableResponse answer(RequestSpecification caller, String training, int month, String body) {
        return caller.body(body)
                .post(EFFECTS + "/" + training + "/" + month + "/answer")
                .then();
    }

    private static ValidatableResponse observe(RequestSpecification caller, String training, int month, String body) {
        return caller.body(body)
                .post(EFFECTS + "/" + training + "/" + month + "/observation")
                .then();
    }

    private static ValidatableResponse figures(RequestSpecification caller) {
        return caller.get(EFFECTS + "/figures").then().statusCode(200);
    }

    private RequestSpecification minh() {
        return person("CDHN01", minh);
    }

    private static RequestSpecification person(String school, String member) {
        return Tokens.bearer(Tokens.token("teacher", Map.of("institution", school, "staff", member), Roles.STAFF))
                .contentType(ContentType.JSON);
    }
}
