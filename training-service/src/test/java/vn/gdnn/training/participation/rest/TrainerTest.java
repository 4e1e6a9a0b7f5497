package vn.gdnn.training.participation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.SESSIONS;
import static vn.gdnn.training.Courses.SIGN_UPS;
import static vn.gdnn.training.Courses.askedOfSatisfaction;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.manager;
import static vn.gdnn.training.Courses.ofProvince;
import static vn.gdnn.training.Courses.ofSchool;
import static vn.gdnn.training.Courses.officer;
import static vn.gdnn.training.Courses.scheduled;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;

/** What a trainer and who takes part do themselves: attendance and marks of the sessions taught, and the own opinion. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TrainerTest {

    private static final String MARKED = "\"attendancePercent\": 50, \"markNeeded\": 5";

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);

    @Inject
    Database database;

    private String khoa = "";
    private String minh = "";

    @BeforeEach
    void a_trainer_and_a_teacher() {
        vn.gdnn.training.Database.empty();
        khoa = teacher("GV01");
        minh = teacher("GV02");
    }

    @Test
    void a_trainer_notes_attendance_and_marks_until_the_course_is_completed() {
        var id = session(ofSchool(course("NLS-01", "", MARKED)), 5);
        var signUp = seat(id, minh);
        begun();

        noted(khoa(), id, signUp).statusCode(200).body("[0].attended", is(1)).body("[0].completedOn", nullValue());
        marked(khoa(), id, signUp).statusCode(200).body("completedOn", is(today.toString()));
        khoa().get(SESSIONS + "/" + id + "/participants")
                .then()
                .statusCode(200)
                .body("items.signUpId", contains(signUp))
                .body("items.staffId", contains(minh));

        hanoi().get(STAFF + "/" + minh + "/trainings")
                .then()
                .body("items.session", contains(id))
                .body("items.standing", contains("COMPLETED"));
        hanoi().get(ROOT + "/access-log/persons/" + minh).then().body("items.reader", hasItem("khoa"));
        assertThat(vn.gdnn.training.Database.list("select distinct noted_by from attendance"))
                .containsExactly("khoa");
    }

    @Test
    void another_session_is_answered_as_one_that_nobody_has() {
        var theirs = scheduled(
                        manager("lan"),
                        ofSchool(course("NLS-01", "", MARKED)),
                        session(10, 5).replace("khoa", "long"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var ofProvince = scheduled(officer("01", "binh"), ofProvince(course("NLS-02", "", MARKED)), session(20, 5))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var signUp = seat(theirs, minh);
        begun();

        for (var id : List.of(theirs, ofProvince, UUID.randomUUID().toString())) {
            problem(khoa().get(SESSIONS + "/" + id).then(), 404, "SESSION_NOT_FOUND");
            problem(khoa().get(SESSIONS + "/" + id + "/participants").then(), 404, "SESSION_NOT_FOUND");
            problem(noted(khoa(), id, signUp), 404, "SESSION_NOT_FOUND");
            problem(marked(khoa(), id, signUp), 404, "SESSION_NOT_FOUND");
        }
        khoa().get(SESSIONS).then().statusCode(200).body("items", empty());
    }

    @Test
    void who_left_the_school_trains_there_no_more() {
        var id = session(ofSchool(course("NLS-01", "", MARKED)), 5);
        khoa().get(SESSIONS + "/" + id).then().statusCode(200);

        hanoi().header("If-Match", "\"0\"")
                .body("{\"on\": \"" + today + "\"}")
                .post(STAFF + "/" + khoa + "/departure")
                .then()
                .statusCode(200);

        problem(khoa().get(SESSIONS + "/" + id).then(), 404, "SESSION_NOT_FOUND");
    }

    @Test
    void a_trainer_reads_no_record_and_does_nothing_else() {
        var id = session(ofSchool(course("NLS-01", "", MARKED)), 5);
        for (var path : List.of(STAFF + "/" + khoa, STAFF, SIGN_UPS, ROOT + "/plans/" + khoa, ROOT + "/courses")) {
            problem(khoa().get(path).then(), 403, "FORBIDDEN");
        }
        problem(signedUp(khoa(), id, khoa), 403, "FORBIDDEN");
    }

    /** Whatever a query forgets: a trainer's scope has the rows of the sessions taught, and writes attendance and marks alone. */
    @Test
    void the_database_holds_a_trainer_to_the_sessions_taught() {
        var own = session(ofSchool(course("NLS-01", "", MARKED)), 5);
        var theirs = scheduled(
                        manager("lan"),
                        ofSchool(course("NLS-02", "", MARKED)),
                        session(20, 5).replace("khoa", "long"))
                .extract()
                .<String>path("id");
        var seat = seat(own, minh);
        var other = seat(theirs, minh);
        var scope = new Scope.Trainer("CDHN01", UUID.fromString(khoa), "khoa");

        assertThat(read(scope, "select id::text as it from course_session")).containsExactly(own);
        assertThat(read(scope, "select id::text as it from sign_up")).containsExactly(seat);
        assertThat(read(scope, "select id::text as it from staff_member")).containsExactly(minh);
        assertThat(read(scope, "select id::text as it from held_position")).isEmpty();
        for (var statement : List.of(
                "insert into attendance (institution, sign_up, meeting, present, noted_by) values ('CDHN01', '" + other
                        + "', 1, true, 'khoa')",
                "insert into satisfaction_answer values ('CDHN01', '" + seat
                        + "', 'EDUCATORS-SELF', 1, '{1.1}', '{CB}', now(), 'khoa')",
                "insert into completed_training (institution, id, version, staff_member, subject, title, provider,"
                        + " completed_on, standing) values ('CDHN01', gen_random_uuid(), 0, '" + minh
                        + "', 'OTHER', 'x', 'x', date '2026-01-01', 'DECLARED')")) {
            assertThatThrownBy(() -> CurrentScope.runInTransaction(scope, () -> database.update(statement)))
                    .hasStackTraceContaining("row-level security");
        }
        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        scope, () -> database.update("update staff_member set full_name = 'x'")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> read(
                        scope,
                        "select sign_up_member('" + own + "', '" + khoa + "', gen_random_uuid(), 'khoa', now()) as it"))
                .hasStackTraceContaining("query returned no rows");
    }

    @Test
    void who_took_part_answers_about_the_session_by_the_own_account_and_for_nobody_else() {
        askedOfSatisfaction(today);
        var rule = "\"attendancePercent\": 50, \"satisfaction\": \"HAI-LONG\"";
        var id = session(ofSchool(course("NLS-01", "", rule)), 5);
        var own = seat(id, minh);
        var theirs = seat(id, khoa);
        begun();
        noted(khoa(), id, own).statusCode(200).body("[0].completedOn", nullValue());

        problem(answered(minh(), theirs), 404, "SIGN_UP_NOT_FOUND");
        problem(answered(khoa(), own), 403, "FORBIDDEN");
        answered(minh(), own)
                .statusCode(200)
                .body("satisfied", is(true))
                .body("completedOn", is(today.minusDays(10).toString()));
        problem(answered(minh(), own), 409, "SATISFACTION_GIVEN");

        minh().get(STAFF + "/" + minh + "/trainings").then().body("items.session", contains(id));
        assertThat(vn.gdnn.training.Database.list("select entered_by from satisfaction_answer"))
                .containsExactly("minh");
    }

    private List<String> read(Scope scope, String query) {
        return CurrentScope.inTransaction(scope, () -> database.list(row -> row.text("it"), query));
    }

    private static String seat(String session, String member) {
        return signedUp(session, member).statusCode(201).extract().path("id");
    }

    /** Both meetings of every session are over, the first ten days ago. */
    private static void begun() {
        vn.gdnn.training.Database.run("""
                update course_session set begins = array[now() - interval '10 days', now() - interval '3 days'],
                    ends = array[now() - interval '10 days' + interval '3 hours', now() - interval '3 days' + interval '3 hours']""");
        vn.gdnn.training.Database.run("update sign_up set signed_up_at = now() - interval '20 days'");
    }

    private static ValidatableResponse noted(RequestSpecification caller, String session, String signUp) {
        return caller.body("{\"entries\": [{\"signUpId\": \"%s\", \"present\": true}]}".formatted(signUp))
                .put(SESSIONS + "/" + session + "/attendance/1")
                .then();
    }

    private ValidatableResponse marked(RequestSpecification caller, String session, String signUp) {
        return caller.body("{\"signUpId\": \"%s\", \"mark\": 7.5, \"takenOn\": \"%s\"}".formatted(signUp, today))
                .post(SESSIONS + "/" + session + "/marks")
                .then();
    }

    private static ValidatableResponse answered(RequestSpecification caller, String signUp) {
        return caller.body("{\"answers\": [{\"question\": \"Q1\", \"answer\": \"A\"}]}")
                .post(SIGN_UPS + "/" + signUp + "/satisfaction")
                .then();
    }

    private RequestSpecification khoa() {
        return account("khoa", khoa, Roles.TRAINER);
    }

    private RequestSpecification minh() {
        return account("minh", minh, Roles.STAFF);
    }

    private static RequestSpecification account(String name, String member, String role) {
        return Tokens.bearer(Tokens.token(name, Map.of("institution", "CDHN01", "staff", member), role))
                .contentType(ContentType.JSON);
    }
}
