package vn.gdnn.training.participation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.SESSIONS;
import static vn.gdnn.training.Courses.SIGN_UPS;
import static vn.gdnn.training.Courses.admin;
import static vn.gdnn.training.Courses.askedOfSatisfaction;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.manager;
import static vn.gdnn.training.Courses.managerOf;
import static vn.gdnn.training.Courses.ofMinistry;
import static vn.gdnn.training.Courses.ofProvince;
import static vn.gdnn.training.Courses.ofSchool;
import static vn.gdnn.training.Courses.officer;
import static vn.gdnn.training.Courses.scheduled;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class ParticipationResourceTest {

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);

    @BeforeEach
    void nothing_held() {
        Database.empty();
    }

    @Test
    void who_attended_enough_has_completed_the_course_with_the_last_meeting() {
        var id = session(ofSchool(course("NLS-01", "", "\"attendancePercent\": 50")), 5);
        var minh = teacher("GV1");
        String signUp = signedUp(id, minh).extract().path("id");
        begun(1);

        noted(manager("lan"), id, 1, entry(signUp, true))
                .statusCode(200)
                .body("[0].attended", is(1))
                .body("[0].completedOn", nullValue());
        begun(2);
        noted(manager("lan"), id, 2, entry(signUp, false))
                .statusCode(200)
                .body("[0].completedOn", is(today.minusDays(8).toString()));

        hanoi().get(ROOT + "/staff/" + minh + "/trainings")
                .then()
                .body("items.size()", is(1))
                .body("items[0].standing", is("COMPLETED"))
                .body("items[0].session", is(id))
                .body("items[0].title", is("Dạy học số NLS-01"))
                .body("items[0].subject", is("DIGITAL_COMPETENCE"))
                .body("items[0].completedOn", is(today.minusDays(8).toString()))
                .body(
                        "items[0].validUntil",
                        is(today.minusDays(8).plusMonths(36).toString()))
                .body("items[0].components[0].component", is("1.1"))
                .body("items[0].components[0].level", is("CB"));
        assertThat(Database.events().stream().filter("digital-training-completed"::equals))
                .hasSize(1);
    }

    @Test
    void who_was_absent_from_the_last_meeting_need_not_be_noted() {
        var id = session(ofSchool(course("NLS-01")), 5);
        String absent = signedUp(id, teacher("GV1")).extract().path("id");
        String never = signedUp(id, teacher("GV2")).extract().path("id");
        String there = signedUp(id, teacher("GV3")).extract().path("id");
        begun(1);
        noted(manager("lan"), id, 1, entry(absent, true)).statusCode(200).body("[0].completedOn", nullValue());
        begun(2);

        noted(manager("lan"), id, 2, entry(there, true)).statusCode(200);

        assertThat(Database.list("""
                select u.id from completed_training t join sign_up u on u.session = t.session and u.staff_member = t.staff_member
                order by u.place""")).containsExactly(absent, there).doesNotContain(never);
    }

    @Test
    void a_mark_is_given_to_who_attended_enough_and_the_best_attempt_counts() {
        var id = session(ofSchool(course("NLS-01", "", "\"attendancePercent\": 100, \"markNeeded\": 5.0")), 5);
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        begun(2);
        noted(manager("lan"), id, 1, entry(signUp, true)).statusCode(200);

        problem(marked(id, signUp, "7.5", today), 422, "MARK_BEFORE_ATTENDANCE");
        noted(manager("lan"), id, 2, entry(signUp, true)).statusCode(200).body("[0].completedOn", nullValue());
        problem(marked(id, signUp, "7.5", today.plusDays(1)), 422, "MARK_OUTSIDE_SESSION");
        problem(marked(id, signUp, "7.5", today.minusDays(30)), 422, "MARK_OUTSIDE_SESSION");
        problem(marked(id, signUp, "10.1", today), 400, "VALIDATION_FAILED");
        problem(marked(id, signUp, "7.55", today), 400, "VALIDATION_FAILED");
        marked(id, signUp, "4.9", today.minusDays(1)).statusCode(200).body("completedOn", nullValue());
        problem(marked(id, signUp, "8", today.minusDays(1)), 409, "MARK_OF_DAY_GIVEN");
        marked(id, signUp, "5", today).statusCode(200).body("mark", is(5.0f)).body("completedOn", is(today.toString()));
        problem(marked(id, signUp, "9", today.minusDays(2)), 409, "COMPLETED_ALREADY");
    }

    @Test
    void where_no_mark_is_asked_for_none_is_given() {
        var id = session(ofSchool(course("NLS-01")), 5);
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        begun(2);

        problem(marked(id, signUp, "7.5", today), 422, "MARK_NOT_ASKED");
    }

    @Test
    void a_compulsory_questionnaire_is_a_step_like_the_others() {
        askedOfSatisfaction(today);
        var id =
                session(ofSchool(course("NLS-01", "", "\"attendancePercent\": 50, \"satisfaction\": \"HAI-LONG\"")), 5);
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");

        problem(answered(hanoi(), signUp, "Q1", "A"), 422, "SATISFACTION_BEFORE_SESSION");
        begun(2);
        noted(manager("lan"), id, 1, entry(signUp, true)).statusCode(200).body("[0].completedOn", nullValue());
        problem(answered(hanoi(), signUp, "Q1", "X"), 422, "ANSWERS_FAULTY");
        problem(answered(danang(), signUp, "Q1", "A"), 404, "SIGN_UP_NOT_FOUND");
        hanoi().body(Contract.example("post", "/sign-ups/{id}/satisfaction", "application/json"))
                .post(SIGN_UPS + "/" + signUp + "/satisfaction")
                .then()
                .statusCode(200)
                .body("satisfied", is(true))
                .body("completedOn", is(today.minusDays(8).toString()));
        problem(answered(hanoi(), signUp, "Q1", "A"), 409, "SATISFACTION_GIVEN");
        manager("lan")
                .get(SESSIONS + "/" + id + "/satisfaction")
                .then()
                .statusCode(200)
                .body("size()", is(1))
                .body("[0].question", is("Q1"))
                .body("[0].answer", is("A"))
                .body("[0].count", is(1));
        problem(danang().get(SESSIONS + "/" + id + "/satisfaction").then(), 404, "SESSION_NOT_FOUND");
    }

    @Test
    void where_no_questionnaire_is_asked_none_is_answered() {
        var id = session(ofSchool(course("NLS-01")), 5);
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        begun(2);

        problem(answered(hanoi(), signUp, "Q1", "A"), 422, "SATISFACTION_NOT_ASKED");
    }

    @Test
    void attendance_outside_the_session_is_refused() {
        var offered = ofSchool(course("NLS-01"));
        var id = session(offered, 1);
        String seated = signedUp(id, teacher("GV1")).extract().path("id");
        String waiting = signedUp(id, teacher("GV2")).extract().path("id");
        String elsewhere = signedUp(
                        scheduled(manager("lan"), offered, session(40, 5))
                                .extract()
                                .path("id"),
                        teacher("GV3"))
                .extract()
                .path("id");

        problem(noted(manager("lan"), id, 1, entry(seated, true)), 422, "MEETING_NOT_BEGUN");
        begun(1);
        problem(noted(manager("lan"), id, 2, entry(seated, true)), 422, "MEETING_NOT_BEGUN");
        problem(noted(manager("lan"), id, 3, entry(seated, true)), 404, "MEETING_NOT_FOUND");
        problem(noted(manager("lan"), id, 1, entry(seated, true) + "," + entry(waiting, true)), 409, "NOT_SEATED");
        problem(noted(manager("lan"), id, 1, entry(elsewhere, true)), 409, "NOT_SEATED");
        problem(noted(manager("lan"), id, 1, entry(seated, true) + "," + entry(seated, false)), 409, "NOT_SEATED");
        assertThat(Database.count("attendance")).isZero();
        Database.run("update sign_up set signed_up_at = now()");
        Database.run("update course_session set ends[1] = now() - interval '1 hour' where first_begin < now()");
        problem(noted(manager("lan"), id, 1, entry(seated, true)), 422, "ATTENDED_BEFORE_SIGN_UP");
        noted(manager("lan"), id, 1, entry(seated, false)).statusCode(200);
    }

    @Test
    void what_was_noted_is_put_right_until_the_course_is_completed() {
        var id = session(ofSchool(course("NLS-01", "", "\"attendancePercent\": 100")), 5);
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        begun(2);
        noted(manager("lan"), id, 1, entry(signUp, true)).body("[0].attended", is(1));
        noted(manager("lan"), id, 1, entry(signUp, false)).body("[0].attended", is(0));
        noted(manager("lan"), id, 1, entry(signUp, true));
        noted(manager("lan"), id, 2, entry(signUp, true))
                .body("[0].completedOn", is(today.minusDays(1).toString()));

        problem(noted(manager("lan"), id, 1, entry(signUp, false)), 409, "COMPLETED_ALREADY");
        noted(manager("lan"), id, 1, entry(signUp, true)).statusCode(200);
    }

    @Test
    void only_whoever_runs_the_session_records() {
        var national = ofMinistry(course("NLS-01", "", "\"attendancePercent\": 50, \"markNeeded\": 5"));
        String id = scheduled(admin("dung"), national, session(10, 5)).extract().path("id");
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        begun(2);

        problem(noted(manager("lan"), id, 1, entry(signUp, true)), 403, "SESSION_OF_ANOTHER");
        problem(marked(id, signUp, "7.5", today), 403, "SESSION_OF_ANOTHER");
        problem(noted(officer("01", "binh"), id, 1, entry(signUp, true)), 403, "SESSION_OF_ANOTHER");
        problem(
                noted(managerOf("TCDN01", "an"), session(ofSchool(course("NLS-02")), 5), 1, entry(signUp, true)),
                404,
                "SESSION_NOT_FOUND");
        noted(admin("dung"), id, 1, entry(signUp, true)).statusCode(200).body("[0].attended", is(1));
    }

    /** Else a school could make its own staff complete what a province or the ministry teaches. */
    @Test
    void the_database_lets_a_school_note_nothing_of_a_session_that_it_does_not_run() {
        var national = ofMinistry(course("NLS-01"));
        String id = scheduled(admin("dung"), national, session(10, 5)).extract().path("id");
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        var attempt = """
                begin; set local role gdnn_institution; set local app.tenant = 'CDHN01';
                insert into attendance (institution, sign_up, meeting, present, noted_by)
                values ('CDHN01', '%s', 1, true, 'lan')""".formatted(signUp);

        assertThatThrownBy(() -> {
                    try (var connection = SuiteDatabase.asSuperuser();
                            var statement = connection.createStatement()) {
                        statement.execute(attempt);
                    }
                })
                .hasMessageContaining("row-level security policy \"noted_by_runner\"");
    }

    @Test
    void a_province_completes_staff_of_its_schools_and_no_others() {
        String id = scheduled(officer("01", "binh"), ofProvince(course("NLS-01")), session(10, 5))
                .extract()
                .path("id");
        var minh = teacher("GV1");
        String signUp = signedUp(id, minh).extract().path("id");
        begun(2);

        problem(noted(officer("48", "chi"), id, 1, entry(signUp, true)), 404, "SESSION_NOT_FOUND");
        noted(officer("01", "chi"), id, 1, entry(signUp, true))
                .statusCode(200)
                .body("[0].completedOn", is(today.minusDays(8).toString()));
        hanoi().get(ROOT + "/staff/" + minh + "/trainings").then().body("items[0].standing", is("COMPLETED"));
        assertThat(Database.list(
                        "select tenant from outbox where split_part(type, '.', 4) = 'digital-training-completed'"))
                .containsExactly("CDHN01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIGITAL_COMPETENCE", "DIGITAL_MATERIALS", "OTHER"})
    void a_completion_has_the_subject_of_the_course(String subject) {
        var id = session(ofSchool(course("NLS-01").replace("DIGITAL_COMPETENCE", subject)), 5);
        var minh = teacher("GV1");
        String signUp = signedUp(id, minh).extract().path("id");
        begun(2);
        noted(manager("lan"), id, 1, entry(signUp, true)).statusCode(200);

        hanoi().get(ROOT + "/staff/" + minh + "/trainings").then().body("items.subject", contains(subject));
    }

    @Test
    void a_completion_without_end_holds_for_ever_and_opens_what_asks_for_it() {
        var first = ofSchool(course("NLS-01").replace("\"validityMonths\": 36, ", ""));
        var asking = session(ofSchool(course("NLS-02", "\"" + first + "\"", "\"attendancePercent\": 50")), 5);
        var id = session(first, 5);
        var minh = teacher("GV1");
        String signUp = signedUp(id, minh).extract().path("id");
        begun(id, 2);
        noted(manager("lan"), id, 1, entry(signUp, true)).statusCode(200);

        hanoi().get(ROOT + "/staff/" + minh + "/trainings").then().body("items[0].validUntil", nullValue());
        signedUp(asking, minh).statusCode(201);
    }

    @Test
    void of_eight_at_once_one_completes() throws Exception {
        var id = session(ofSchool(course("NLS-01")), 5);
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        begun(2);

        var answers = atOnce(IntStream.range(0, 8)
                .<Callable<ValidatableResponse>>mapToObj(
                        n -> () -> noted(manager("lan"), id, 1 + n % 2, entry(signUp, true)))
                .toList());

        answers.forEach(answer -> answer.statusCode(200));
        assertThat(Database.count("completed_training")).isEqualTo(1);
        assertThat(Database.events().stream().filter("digital-training-completed"::equals))
                .hasSize(1);
    }

    @Test
    void the_last_piece_completes_whichever_it_is_and_whenever_they_come() throws Exception {
        ministry().body("""
                        {"purpose": "SATISFACTION", "title": "Hài lòng", "inForceFrom": "%s", "questions": [
                          {"code": "Q1", "text": "Thế nào?", "answers": [{"code": "A", "text": "Tốt"}]}]}""".formatted(today)).put(ROOT + "/questionnaires/HAI-LONG/versions/1");
        var id = session(
                ofSchool(course("NLS-01", "", "\"attendancePercent\": 50, \"satisfaction\": \"HAI-LONG\"")), 30);
        var signUps = IntStream.range(0, 20)
                .mapToObj(n -> signedUp(id, teacher("GV" + n)).extract().<String>path("id"))
                .toList();
        begun(2);

        var calls = new ArrayList<Callable<ValidatableResponse>>();
        signUps.forEach(signUp -> {
            calls.add(() -> noted(manager("lan"), id, 1, entry(signUp, true)));
            calls.add(() -> answered(hanoi(), signUp, "Q1", "A"));
        });
        atOnce(calls).forEach(answer -> answer.statusCode(200));

        assertThat(Database.count("completed_training")).isEqualTo(20);
    }

    @Test
    void files_bring_attendance_and_marks_and_complete() {
        var id = session(ofSchool(course("NLS-01", "", "\"attendancePercent\": 100, \"markNeeded\": 5")), 2);
        IntStream.rangeClosed(1, 3).forEach(n -> signedUp(id, teacher("GV" + n)));
        begun(2);

        var attendance = Upload.csv("/attendance", """
                session,meeting,staffCode,present
                %1$s,1,GV1,true
                %1$s,2,GV1,true
                %1$s,1,GV2,true
                %1$s,2,GV2,false
                %1$s,1,GV3,true
                %1$s,3,GV1,true
                %1$s,1,GV9,true
                00000000-0000-0009-0000-000000000009,1,GV1,true
                """.formatted(id));
        attendance.body("status", is("DONE")).body("accepted", is(4)).body("refused", is(4));
        Upload.errors(attendance, "en")
                .body("items.line", contains(6, 7, 8, 9))
                .body(
                        "items.code",
                        contains("NOT_SEATED", "MEETING_NOT_FOUND", "REFERENCE_UNKNOWN", "REFERENCE_UNKNOWN"));

        var marks = Upload.csv("/marks", """
                session,staffCode,mark,takenOn
                %1$s,GV1,7.5,%2$s
                %1$s,GV2,7.5,%2$s
                """.formatted(id, today));
        marks.body("status", is("DONE")).body("accepted", is(1)).body("refused", is(1));
        Upload.errors(marks, "vi").body("items.code", contains("MARK_BEFORE_ATTENDANCE"));
        assertThat(Database.list(
                        "select m.code from completed_training t join staff_member m on m.id = t.staff_member"))
                .containsExactly("GV1");
        Upload.csv("/marks", "session,staffCode,mark,takenOn\n%s,GV1,7.5,%s\n".formatted(id, today))
                .body("unchanged", is(1))
                .body("refused", is(0));
        var other = Upload.csv("/marks", "session,staffCode,mark,takenOn\n%s,GV1,9,%s\n".formatted(id, today));
        Upload.errors(other, "vi").body("items.code", contains("MARK_OF_DAY_GIVEN"));
    }

    @Test
    void a_file_notes_nothing_of_a_session_that_the_school_does_not_run() {
        String id = scheduled(admin("dung"), ofMinistry(course("NLS-01")), session(10, 5))
                .extract()
                .path("id");
        signedUp(id, teacher("GV1"));
        begun(2);

        var job = Upload.csv("/attendance", "session,meeting,staffCode,present\n%s,1,GV1,true\n".formatted(id));

        Upload.errors(job, "vi").body("items.code", contains("REFERENCE_UNKNOWN"));
    }

    @Test
    void participants_are_shown_to_those_whose_staff_they_are_and_to_who_runs_the_session() {
        String id = scheduled(admin("dung"), ofMinistry(course("NLS-01")), session(10, 5))
                .extract()
                .path("id");
        String here = signedUp(hanoi(), id, teacher("GV1")).extract().path("id");
        String there = signedUp(danang(), id, registered(danang(), staff("GV1", "Nguyễn Thị Minh", "TEACHER")))
                .extract()
                .path("id");

        assertThat(participants(hanoi(), id)).containsExactly(here);
        assertThat(participants(danang(), id)).containsExactly(there);
        assertThat(participants(officer("48", "chi"), id)).containsExactly(there);
        assertThat(participants(admin("dung"), id)).containsExactly(here, there);
        assertThat(Database.list("select distinct purpose from access_listing")).containsExactly("participants");
    }

    @Test
    void the_examples_of_the_contract_are_taken() {
        var id = session(ofSchool(course("NLS-01", "", "\"attendancePercent\": 50, \"markNeeded\": 5")), 5);
        String signUp = signedUp(id, teacher("GV1")).extract().path("id");
        begun(2);

        manager("lan")
                .body(example("put", "/sessions/{id}/attendance/{meeting}", signUp))
                .put(SESSIONS + "/" + id + "/attendance/1")
                .then()
                .statusCode(200);
        manager("lan")
                .body(example("post", "/sessions/{id}/marks", signUp).replace("2026-01-15", today.toString()))
                .post(SESSIONS + "/" + id + "/marks")
                .then()
                .statusCode(200);
    }

    private static String example(String verb, String path, String signUp) {
        return Contract.example(verb, path, "application/json").replace("0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", signUp);
    }

    /** The first meetings of every session that begins within a month lie in the past: eight days ago and yesterday. */
    private static void begun(int meetings) {
        begunWhere("first_begin < now() + interval '30 days'", meetings);
    }

    private static void begun(String session, int meetings) {
        begunWhere("id = '" + session + "'", meetings);
    }

    private static void begunWhere(String which, int meetings) {
        Database.run("""
                update course_session set begins[1] = now() - interval '8 days', ends[1] = now() - interval '8 days' + interval '3 hours'
                where %s""".formatted(which));
        if (meetings > 1) {
            Database.run("""
                    update course_session set begins[2] = now() - interval '1 day', ends[2] = now() - interval '21 hours'
                    where first_begin < now()""");
        }
        Database.run("update sign_up set signed_up_at = now() - interval '20 days'");
    }

    private static String entry(String signUp, boolean present) {
        return "{\"signUpId\": \"%s\", \"present\": %s}".formatted(signUp, present);
    }

    private static ValidatableResponse noted(RequestSpecification caller, String session, int meeting, String entries) {
        return caller.body("{\"entries\": [" + entries + "]}")
                .put(SESSIONS + "/" + session + "/attendance/" + meeting)
                .then();
    }

    private static ValidatableResponse marked(String session, String signUp, String mark, LocalDate on) {
        return manager("lan")
                .body("{\"signUpId\": \"%s\", \"mark\": %s, \"takenOn\": \"%s\"}".formatted(signUp, mark, on))
                .post(SESSIONS + "/" + session + "/marks")
                .then();
    }

    private static ValidatableResponse answered(
            RequestSpecification caller, String signUp, String question, String answer) {
        return caller.body("{\"answers\": [{\"question\": \"%s\", \"answer\": \"%s\"}]}".formatted(question, answer))
                .post(SIGN_UPS + "/" + signUp + "/satisfaction")
                .then();
    }

    private static List<String> participants(RequestSpecification caller, String session) {
        return caller.get(SESSIONS + "/" + session + "/participants")
                .then()
                .statusCode(200)
                .extract()
                .path("items.signUpId");
    }

    private static List<ValidatableResponse> atOnce(List<Callable<ValidatableResponse>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<ValidatableResponse>();
            for (var future : pool.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
