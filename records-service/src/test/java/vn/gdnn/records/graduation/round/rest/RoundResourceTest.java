package vn.gdnn.records.graduation.round.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.HEAD;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.correct;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.takeOver;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;
import static vn.gdnn.records.Signatories.deputy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.TestClock;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RoundResourceTest {

    private static final String ROOT = "/api/records/v1/";
    private static final String ROUNDS = ROOT + "graduation-rounds";

    @Inject
    School school;

    private String programme = "";

    @BeforeEach
    void programmeOfItsOwn() {
        school.known();
        programme = newCode();
        school.approved(School.approval(UUID.randomUUID(), HANOI, programme, 1, "COLLEGE"));
    }

    @Test
    void candidates_come_with_conditions_met_and_not_met_and_the_evidence() {
        var good = enrolled("CREDIT");
        passAll(good, "8.5");
        var missing = enrolled("CREDIT");
        postResult(missing, "M1", 1, "7");
        var round = opened();

        evaluated(round);

        read(round).body("candidates.judged", is(2)).body("candidates.qualified", is(1));
        candidates(round, "qualified", "true")
                .body("items.enrolmentId", contains(good))
                .body("items[0].result.graduationClass", is("EXCELLENT"))
                .body("items[0].result.ruleSet", is("TT_04_2022/CREDIT/1"))
                .body("items[0].conditions.find { it.code == 'CREDITS_ACCUMULATED' }.evidence", is("5/5"));
        candidates(round, "qualified", "false")
                .body("items.enrolmentId", contains(missing))
                .body("items[0].conditions.find { it.code == 'COMPULSORY_COMPLETED' }.finding", is("NOT_MET"))
                .body("items[0].conditions.find { it.code == 'COMPULSORY_COMPLETED' }.evidence", is("M2, PE"));
    }

    @Test
    void one_decision_recognises_all_who_are_qualified_and_not_left_out() {
        var good = enrolled("CREDIT");
        passAll(good, "8.5");
        var out = enrolled("CREDIT");
        passAll(out, "7");
        var missing = enrolled("CREDIT");
        var round = opened();
        evaluated(round);
        verdict(round, out, Map.of("included", false, "reason", "Đang bị xem xét kỷ luật"))
                .statusCode(200);

        recognised(round)
                .statusCode(200)
                .body("status", is("RECOGNISED"))
                .body("decision.signerName", is(HEAD))
                .body("decision.assignmentDecision", is("5/QĐ-UB"))
                .body("decision.minutesNumber", is("3/BB"));

        registrar()
                .get(ROOT + "enrolments/" + good + "/recognition")
                .then()
                .statusCode(200)
                .body("decisionNumber", is("44/QĐ"))
                .body("graduationClass", is("EXCELLENT"))
                .body("ruleSet", is("TT_04_2022/CREDIT/1"))
                .body("conditions.find { it.code == 'CREDITS_ACCUMULATED' }.evidence", is("5/5"));
        registrar().get(ROOT + "enrolments/" + good).then().body("status", is("GRADUATED"));
        for (var other : List.of(out, missing)) {
            registrar()
                    .get(ROOT + "enrolments/" + other + "/recognition")
                    .then()
                    .statusCode(404);
            registrar().get(ROOT + "enrolments/" + other).then().body("status", is("ACTIVE"));
        }
        recognised(round).statusCode(409).body("code", is("ROUND_RECOGNISED"));
        verdict(round, out, Map.of("included", true)).statusCode(409);
        assertThat(StoredRows.list("select round::text from recognition where enrolment = ?::uuid", good))
                .containsExactly(round);
    }

    @Test
    void two_entries_of_one_person_do_not_graduate_by_one_decision() {
        var number = Map.of("passport", "C" + System.nanoTime() % 10_000_000);
        var entries = List.of(enrolled("CREDIT", student(number)), enrolled("CREDIT", student(number)));
        entries.forEach(entry -> passAll(entry, "8"));
        var round = opened();
        evaluated(round);

        recognised(round).statusCode(409).body("code", is("GRADUATED_UNDER_ANOTHER_ENTRY"));

        verdict(round, entries.get(1), Map.of("included", false, "reason", "Trùng hồ sơ"))
                .statusCode(200);
        recognised(round).statusCode(200);
    }

    @Test
    void results_added_after_the_evaluation_ask_for_a_new_one() {
        var student = enrolled("CREDIT");
        passAll(student, "6");
        var round = opened();
        evaluated(round);
        postResult(student, "M1", 2, "9").statusCode(201);

        recognised(round).statusCode(409).body("code", is("ROUND_STALE"));

        evaluated(round);
        recognised(round).statusCode(200);
    }

    @Test
    void whatever_an_evaluation_rests_on_asks_for_a_new_one_when_it_changes() {
        var student = enrolled("CREDIT");
        passAll(student, "8");
        var round = opened();
        for (var change : List.<Runnable>of(
                () -> disciplined(student, "REPRIMAND", "2024-11-01", "2024-12-01"),
                () -> renamed(student),
                () -> acting(registrar(), ROOT + "enrolments/" + student, "acts", act("LEAVE"))
                        .statusCode(200))) {
            evaluated(round);
            change.run();

            recognised(round).statusCode(409).body("code", is("ROUND_STALE"));
        }
    }

    @Test
    void a_correction_of_a_result_taken_over_asks_for_a_new_one_too() {
        var student = enrolled("CREDIT");
        String earlier = enrol(HANOI, codeOf(student), School.PROGRAMME, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        postResult(earlier, "M1", 1, "8").statusCode(201);
        takeOver(student, earlier, "M1");
        postResult(student, "M2", 1, "8").statusCode(201);
        postResult(student, "PE", 1, "8").statusCode(201);
        var round = opened();
        evaluated(round);

        correct(earlier, "M1", "6").statusCode(201);

        recognised(round).statusCode(409).body("code", is("ROUND_STALE"));
    }

    @Test
    void a_suspension_put_on_record_after_the_evaluation_is_not_passed_over() {
        var student = enrolled("CREDIT");
        passAll(student, "8");
        var round = opened();
        evaluated(round);
        disciplined(student, "SUSPENSION", "2024-11-01", null);

        recognised(round).statusCode(409).body("code", is("ROUND_STALE"));
        evaluated(round);
        recognised(round).statusCode(422).body("code", is("ROUND_WITHOUT_CANDIDATES"));
    }

    @Test
    void who_is_suspended_on_the_day_of_the_decision_is_named() {
        var student = enrolled("CREDIT");
        passAll(student, "8");
        disciplined(student, "SUSPENSION", "2026-06-10", "2026-06-30");
        var round = TestClock.on(LocalDate.of(2026, 6, 1), () -> {
            var opened = opened();
            evaluated(opened);
            return opened;
        });

        acting(deputy(), ROUNDS + "/" + round, "recognition", decision("44/QĐ", "2026-06-15"))
                .statusCode(422)
                .body("code", is("CANDIDATE_SUSPENDED"))
                .body("detail", containsString(student));
        acting(deputy(), ROUNDS + "/" + round, "recognition", decision("44/QĐ", "2026-07-01"))
                .statusCode(200);
    }

    @Test
    void the_council_does_not_meet_before_the_results_it_judges() {
        var student = enrolled("CREDIT");
        passAll(student, "8");
        registrar()
                .body("""
                        {"moduleCode": "M1", "attempt": 2, "regularMarks": [9], "examMark": 9, "postedOn": "2026-06-20"}""")
                .post(ROOT + "enrolments/" + student + "/results")
                .then()
                .statusCode(201);
        var round = TestClock.on(LocalDate.of(2026, 6, 1), this::opened);
        evaluated(round);

        acting(deputy(), ROUNDS + "/" + round, "recognition", decision("44/QĐ", "2026-06-19"))
                .statusCode(422)
                .body("code", is("DECISION_BEFORE_RESULT"))
                .body("detail", allOf(containsString("M1"), containsString("2026-06-20"), containsString(student)));
        acting(deputy(), ROUNDS + "/" + round, "recognition", decision("44/QĐ", "2026-06-20"))
                .statusCode(200);
    }

    @Test
    void whoever_prepared_a_round_does_not_decide_on_it() {
        var student = enrolled("CREDIT");
        passAll(student, "8");
        var round = opened();
        evaluated(round);
        var both = Tokens.bearer(Tokens.token("alone", Map.of("institution", HANOI), "registrar", "school-head"))
                .contentType(ContentType.JSON);
        acting(both, ROUNDS + "/" + round, "candidates/" + student + "/verdict", Map.of("included", true))
                .statusCode(200);

        acting(both, ROUNDS + "/" + round, "recognition", decision("44/QĐ"))
                .statusCode(403)
                .body("code", is("ROUND_BY_PREPARER"));
        var opener = Tokens.institution(HANOI, "registrar", "school-head").contentType(ContentType.JSON);
        acting(opener, ROUNDS + "/" + round, "recognition", decision("44/QĐ"))
                .statusCode(403)
                .body("code", is("ROUND_BY_PREPARER"));
        recognised(round).statusCode(200);
    }

    @Test
    void a_second_diploma_of_the_same_level_and_occupation_needs_the_reason_of_the_council() {
        var code = codeOf(School.graduate());
        String student = Requests.enrol(HANOI, code, programme, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        passAll(student, "8");
        var round = opened();
        evaluated(round);

        recognised(round)
                .statusCode(409)
                .body("code", is("QUALIFICATION_HELD_ALREADY"))
                .body("detail", containsString(School.PROGRAMME));
        verdict(round, student, Map.of("included", true, "reason", "Học thêm chuyên ngành hẹp"))
                .statusCode(200);
        recognised(round).statusCode(200);
        registrar()
                .get(ROOT + "enrolments/" + student + "/recognition")
                .then()
                .body("reason", is("Học thêm chuyên ngành hẹp"));
    }

    @Test
    void the_council_sees_what_lowered_a_class_and_confirms_it_or_leaves_the_candidate_out() {
        var student = enrolled("CREDIT");
        postResult(student, "M1", 1, "3").statusCode(201);
        postResult(student, "M1", 2, "9").statusCode(201);
        postResult(student, "M2", 1, "9").statusCode(201);
        postResult(student, "PE", 1, "9").statusCode(201);
        var round = opened();
        evaluated(round);
        candidates(round, "qualified", "true")
                .body("items[0].result.classReached", is("EXCELLENT"))
                .body("items[0].result.graduationClass", is("VERY_GOOD"))
                .body("items[0].result.loweredFor.code", contains("RETAKEN_MODULES"))
                .body("items[0].result.loweredFor.evidence", contains("M1"));

        for (var other : List.of("EXCELLENT", "GOOD")) {
            verdict(round, student, Map.of("included", true, "graduationClass", other))
                    .statusCode(422)
                    .body("code", is("CANDIDATE_CLASS_COMPUTED"));
        }
        verdict(round, student, Map.of("included", true, "graduationClass", "VERY_GOOD"))
                .statusCode(200);
        recognised(round).statusCode(200);
        registrar()
                .get(ROOT + "enrolments/" + student + "/recognition")
                .then()
                .body("classReached", is("EXCELLENT"))
                .body("graduationClass", is("VERY_GOOD"))
                .body("loweredFor.evidence", contains("M1"));
    }

    @Test
    void nobody_is_recognised_before_the_evaluation() {
        enrolled("CREDIT");
        var round = opened();

        recognised(round).statusCode(409).body("code", is("ROUND_NOT_EVALUATED"));
        evaluated(round);
        recognised(round).statusCode(422).body("code", is("ROUND_WITHOUT_CANDIDATES"));
    }

    @Test
    void the_council_cannot_take_in_who_is_not_qualified_and_says_why_it_leaves_one_out() {
        var good = enrolled("CREDIT");
        passAll(good, "8.5");
        var missing = enrolled("CREDIT");
        var round = opened();
        evaluated(round);

        verdict(round, missing, Map.of("included", true)).statusCode(422).body("code", is("CANDIDATE_NOT_QUALIFIED"));
        verdict(round, good, Map.of("included", false)).statusCode(422).body("code", is("CANDIDATE_REASON_REQUIRED"));
        verdict(round, good, Map.of("included", true, "graduationClass", "GOOD"))
                .statusCode(422)
                .body("code", is("CANDIDATE_CLASS_COMPUTED"));
        verdict(round, UUID.randomUUID().toString(), Map.of("included", true))
                .statusCode(404)
                .body("code", is("CANDIDATE_NOT_FOUND"));
    }

    @Test
    void the_class_of_year_based_training_is_entered_by_the_council() {
        var student = enrolled("YEAR_BASED");
        passAll(student, "8");
        var round = opened();
        evaluated(round);
        recognised(round).statusCode(422).body("code", is("CANDIDATE_CLASS_MISSING"));

        verdict(round, student, Map.of("included", true, "graduationClass", "VERY_GOOD"))
                .statusCode(200);

        recognised(round).statusCode(200);
        registrar()
                .get(ROOT + "enrolments/" + student + "/recognition")
                .then()
                .body("graduationClass", is("VERY_GOOD"));
    }

    @Test
    void a_round_recognised_is_issued_by_its_decision() {
        var student = enrolled("CREDIT");
        passAll(student, "8.5");
        var round = opened();
        evaluated(round);
        var decision = newCode();
        recognised(round, decision).statusCode(200);

        registrar()
                .body(Map.of(
                        "decisionNumber", decision, "issuedOn", today().toString(), "serialPrefix", "R" + decision))
                .post(ROOT + "diploma-issue-jobs")
                .then()
                .statusCode(202);
    }

    @Test
    void the_head_decides_the_council_is_complete_and_dates_keep_their_order() {
        enrolled("CREDIT");
        var round = opened();

        acting(registrar(), ROUNDS + "/" + round, "recognition", decision("44/QĐ"))
                .statusCode(403);
        registrar()
                .body(plan(List.of(Map.of("fullName", "Trần Thị Chủ", "role", "CHAIR"))))
                .post(ROUNDS)
                .then()
                .statusCode(422)
                .body("code", is("ROUND_COUNCIL_INVALID"));
        registrar()
                .body(plan(List.of(Map.of("fullName", "Tr?n Th? Ch?", "role", "CHAIR"))))
                .post(ROUNDS)
                .then()
                .statusCode(422)
                .body("code", is("NAME_LETTERS_LOST"));
        var late = new HashMap<>(decision("44/QĐ"));
        for (var day : List.of("2190-01-01", "1999-01-01", today().minusDays(1).toString())) {
            late.put("minutesOn", day);
            acting(deputy(), ROUNDS + "/" + round, "recognition", late)
                    .statusCode(422)
                    .body("code", is("ROUND_DATE_INVALID"));
        }
    }

    @Test
    void another_schools_round_is_not_found() {
        var round = opened();

        registrar(DANANG).get(ROUNDS + "/" + round).then().statusCode(404).body("code", is("ROUND_NOT_FOUND"));
        registrar(DANANG).get(ROUNDS + "/" + round + "/candidates").then().statusCode(404);
        registrar(DANANG)
                .header("If-Match", "\"0\"")
                .post(ROUNDS + "/" + round + "/evaluation")
                .then()
                .statusCode(404);
        registrar(DANANG).get(ROUNDS).then().body("items", hasSize(0));
        Tokens.province("01").get(ROUNDS + "/" + round).then().statusCode(200).body("decision", nullValue());
    }

    private String enrolled(String mode) {
        return enrolled(mode, student());
    }

    private String enrolled(String mode, String student) {
        return registrar()
                .body(Map.of(
                        "studentCode",
                        student,
                        "programmeCode",
                        programme,
                        "studyMode",
                        mode,
                        "cohort",
                        2023,
                        "enrolledOn",
                        "2023-09-05"))
                .post(ROOT + "enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void disciplined(String enrolment, String level, String from, @Nullable String until) {
        var body = new HashMap<String, Object>(
                Map.of("level", level, "term", "2024-2025.1", "decisionNumber", "5/QĐ-KL", "decidedOn", from));
        if (until != null) {
            body.put("effectiveUntil", until);
        }
        registrar()
                .body(body)
                .post(ROOT + "enrolments/" + enrolment + "/disciplines")
                .then()
                .statusCode(201);
    }

    private static void renamed(String enrolment) {
        String student = registrar().get(ROOT + "enrolments/" + enrolment).path("student.id");
        registrar()
                .header(
                        "If-Match",
                        registrar().get(ROOT + "students/" + student).header("ETag"))
                .body(Map.of(
                        "code", codeOf(enrolment),
                        "fullName", "Nguyễn Thị Ngọc Ánh",
                        "dateOfBirth", "2003-02-07",
                        "phone", "0912345678"))
                .put(ROOT + "students/" + student)
                .then()
                .statusCode(200);
    }

    private static String codeOf(String enrolment) {
        return registrar().get(ROOT + "enrolments/" + enrolment).path("student.code");
    }

    private static Map<String, Object> act(String kind) {
        return Map.of("kind", kind, "decisionNumber", "8/QĐ", "decidedOn", "2026-02-01", "effectiveOn", "2026-02-01");
    }

    private static void passAll(String enrolment, String mark) {
        for (var module : List.of("M1", "M2", "PE")) {
            postResult(enrolment, module, 1, mark).statusCode(201);
        }
    }

    private String opened() {
        return registrar()
                .body(plan(List.of(
                        Map.of("fullName", "Trần Thị Chủ", "role", "CHAIR"),
                        Map.of("fullName", "Lê Văn Thư", "role", "SECRETARY"),
                        Map.of("fullName", "Đỗ Thị Viên", "role", "MEMBER"))))
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .body("status", is("OPEN"))
                .body("plan.council.role", contains("CHAIR", "SECRETARY", "MEMBER"))
                .extract()
                .path("id");
    }

    private Map<String, Object> plan(List<Map<String, String>> council) {
        return Map.of(
                "title",
                "Đợt 1 năm 2026",
                "scope",
                List.of(Map.of("programmeCode", programme, "cohort", 2023)),
                "council",
                council);
    }

    private static void evaluated(String round) {
        String job = acting(registrar(), ROUNDS + "/" + round, "evaluation", Map.of())
                .statusCode(202)
                .extract()
                .path("jobId");
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!registrar()
                .get(ROOT + "jobs/" + job)
                .then()
                .extract()
                .path("status")
                .equals("DONE")) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    private static ValidatableResponse read(String round) {
        return registrar().get(ROUNDS + "/" + round).then().statusCode(200);
    }

    private static ValidatableResponse candidates(String round, String parameter, String value) {
        return registrar()
                .queryParam(parameter, value)
                .get(ROUNDS + "/" + round + "/candidates")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verdict(String round, String enrolment, Map<String, ?> verdict) {
        return registrar()
                .header("If-Match", read(round).extract().header("ETag"))
                .body(verdict)
                .post(ROUNDS + "/" + round + "/candidates/" + enrolment + "/verdict")
                .then();
    }

    private static ValidatableResponse recognised(String round) {
        return recognised(round, "44/QĐ");
    }

    private static ValidatableResponse recognised(String round, String decision) {
        return acting(deputy(), ROUNDS + "/" + round, "recognition", decision(decision));
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.VIETNAM);
    }

    private static Map<String, Object> decision(String number) {
        return decision(number, today().toString());
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of(
                "minutesNumber",
                "3/BB",
                "minutesOn",
                day,
                "decisionNumber",
                number,
                "decidedOn",
                day,
                "signerTitle",
                "Phó hiệu trưởng phụ trách",
                "assignmentDecision",
                "5/QĐ-UB");
    }
}
