package vn.gdnn.training.participation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.SESSIONS;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.manager;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

/** One person's dates were changed so that the course would have been completed before the employment. */
@QuarkusTest
class BlockedCompletionTest {

    private static final String EMPLOYED = "2010-09-01";
    private static final String TOO_LATE = LocalDate.now(Clocks.VIETNAM).toString();
    private static final String CODE = "COMPLETED_BEFORE_EMPLOYMENT";

    private String blocked;
    private String other;

    @BeforeEach
    void two_teachers() {
        Database.empty();
        blocked = teacher("GV1");
        other = teacher("GV2");
    }

    @Test
    void what_was_noted_stays_the_other_completes_and_everybody_sees_why_one_does_not() {
        var id = session(ofSchool(course("NLS-01")), 5);
        var signUps = List.of(seat(id, blocked), seat(id, other));
        begun();
        employed(TOO_LATE);
        noted(manager("lan"), id, 1, signUps);

        noted(manager("lan"), id, 2, signUps)
                .body("attended", contains(2, 2))
                .body("find { it.staffId == '%s' }.completionBlocked".formatted(blocked), is(CODE))
                .body("find { it.staffId == '%s' }.completedOn".formatted(blocked), nullValue())
                .body("find { it.staffId == '%s' }.completionBlocked".formatted(other), nullValue());

        assertThat(completed()).containsExactly(other);
        participants(id)
                .body(of(blocked) + ".completionBlocked", is(CODE))
                .body(of(blocked) + ".attended", is(2))
                .body(of(other) + ".completionBlocked", nullValue());
        assertThat(hanoi().accept("text/csv")
                        .get(SESSIONS + "/" + id + "/participants")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("completionBlocked", CODE);
    }

    @Test
    void once_the_date_is_put_right_it_is_completed_by_itself_and_once() {
        var id = session(ofSchool(course("NLS-01")), 5);
        var signUps = List.of(seat(id, blocked), seat(id, other));
        begun();
        employed(TOO_LATE);
        noted(manager("lan"), id, 1, signUps);
        noted(manager("lan"), id, 2, signUps);

        employed(EMPLOYED);

        assertThat(completed()).containsExactlyInAnyOrder(blocked, other);
        participants(id)
                .body(of(blocked) + ".completionBlocked", nullValue())
                .body(
                        of(blocked) + ".completedOn",
                        is(LocalDate.now(Clocks.VIETNAM).minusDays(1).toString()));
        noted(manager("lan"), id, 2, signUps);
        employed("2011-09-01");
        assertThat(Database.events().stream().filter("digital-training-completed"::equals))
                .hasSize(2);
    }

    @Test
    void a_file_that_puts_the_date_right_completes_it_too_and_a_mark_is_kept_meanwhile() {
        var id = session(ofSchool(course("NLS-01", "", "\"attendancePercent\": 50, \"markNeeded\": 5")), 5);
        var signUp = seat(id, blocked);
        begun();
        noted(manager("lan"), id, 1, List.of(signUp));
        employed(TOO_LATE);
        manager("lan")
                .body("{\"signUpId\": \"%s\", \"mark\": 7.5, \"takenOn\": \"%s\"}"
                        .formatted(signUp, LocalDate.parse(TOO_LATE).minusDays(1)))
                .post(SESSIONS + "/" + id + "/marks")
                .then()
                .statusCode(200)
                .body("mark", is(7.5f))
                .body("completionBlocked", is(CODE));

        Upload.csv("/staff", """
                        code,fullName,dateOfBirth,position,employedSince
                        GV1,Nguyễn Thị Minh,1980-05-01,TEACHER,%s
                        """.formatted(EMPLOYED)).body("accepted", is(1));

        assertThat(completed()).containsExactly(blocked);
    }

    @Test
    void a_file_of_attendance_is_taken_over_and_the_next_piece_completes_whoever_is_free_by_then() {
        var id = session(ofSchool(course("NLS-01")), 5);
        seat(id, blocked);
        seat(id, other);
        begun();
        employed(TOO_LATE);

        Upload.csv("/attendance", """
                        session,meeting,staffCode,present
                        %1$s,1,GV1,true
                        %1$s,2,GV1,true
                        %1$s,1,GV2,true
                        %1$s,2,GV2,true
                        """.formatted(id))
                .body("status", is("DONE"))
                .body("accepted", is(4))
                .body("refused", is(0));

        assertThat(completed()).containsExactly(other);
        Database.run("update staff_member set employed_since = '" + EMPLOYED + "'"); // by hand: nobody was told
        noted(manager("lan"), id, 1, List.of(seatOf(other)));
        assertThat(completed()).containsExactlyInAnyOrder(blocked, other);
    }

    @Test
    void in_a_session_of_the_province_the_correction_of_the_school_completes_it() {
        String id = scheduled(officer("01", "hoa"), ofProvince(course("NLS-01")), session(10, 5))
                .statusCode(201)
                .extract()
                .path("id");
        var signUps = List.of(seat(id, blocked));
        begun();
        employed(TOO_LATE);
        noted(officer("01", "hoa"), id, 1, signUps);
        noted(officer("01", "hoa"), id, 2, signUps).body("[0].completionBlocked", is(CODE));

        employed(EMPLOYED);

        assertThat(completed()).containsExactly(blocked);
    }

    private void employed(String since) {
        var place = ROOT + "/staff/" + blocked;
        hanoi().header("If-Match", hanoi().get(place).getHeader("ETag"))
                .body(staff("GV1", "Nguyễn Thị Minh", "TEACHER").replace(EMPLOYED, since))
                .put(place)
                .then()
                .statusCode(200);
    }

    private static String of(String member) {
        return "items.find { it.staffId == '" + member + "' }";
    }

    private static String seat(String session, String member) {
        return signedUp(session, member).statusCode(201).extract().path("id");
    }

    private static String seatOf(String member) {
        return Database.list("select id from sign_up where staff_member = '" + member + "'")
                .get(0);
    }

    private static List<String> completed() {
        return Database.list("select staff_member from completed_training");
    }

    private static ValidatableResponse participants(String session) {
        return hanoi().get(SESSIONS + "/" + session + "/participants").then().statusCode(200);
    }

    private static ValidatableResponse noted(
            RequestSpecification caller, String session, int meeting, List<String> signUps) {
        var entries = signUps.stream()
                .map(one -> "{\"signUpId\": \"%s\", \"present\": true}".formatted(one))
                .collect(Collectors.joining(","));
        return caller.body("{\"entries\": [" + entries + "]}")
                .put(SESSIONS + "/" + session + "/attendance/" + meeting)
                .then()
                .statusCode(200);
    }

    /** Its meetings lie eight days back and a day. */
    private static void begun() {
        Stream.of(
                        "update course_session set begins[1] = now() - interval '8 days', ends[1] = now() - interval '189 hours',"
                                + " begins[2] = now() - interval '1 day', ends[2] = now() - interval '21 hours'",
                        "update sign_up set signed_up_at = now() - interval '20 days'")
                .forEach(Database::run);
    }
}
