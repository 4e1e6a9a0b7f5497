package vn.gdnn.training.session.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.SESSIONS;
import static vn.gdnn.training.Courses.admin;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.drafted;
import static vn.gdnn.training.Courses.in;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;

@QuarkusTest
class SessionResourceTest {

    String offered = "";

    @BeforeEach
    void a_course() {
        Database.empty();
        offered = ofSchool(course("NLS-01"));
    }

    @Test
    void a_session_is_a_course_with_meetings_and_seats() {
        var made = scheduled(manager("lan"), offered, session(10, 30)).statusCode(201);
        String id = made.extract().path("id");

        made.header("Location", endsWith("/sessions/" + id));
        manager("hoa")
                .get(SESSIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("course.id", is(offered))
                .body("course.code", is("NLS-01"))
                .body("owner.institution", is("CDHN01"))
                .body("facts.meetings.size()", is(2))
                .body("facts.meetings[0].begins", is(in(10).toString()))
                .body("facts.seats", is(30))
                .body("facts.trainers", contains("khoa"))
                .body("taken", is(0))
                .body("waiting", is(0));
    }

    @Test
    void only_what_is_offered_is_held_and_only_by_who_offers_it() {
        String draft = drafted(manager("lan"), course("NLS-02")).extract().path("id");
        var national = ofMinistry(course("NLS-03"));

        problem(scheduled(manager("lan"), draft, session(10, 5)), 409, "SESSION_COURSE_NOT_OFFERED");
        problem(scheduled(manager("lan"), national, session(10, 5)), 403, "COURSE_OF_ANOTHER");
        problem(scheduled(managerOf("TCDN01", "an"), offered, session(10, 5)), 404, "COURSE_NOT_FOUND");
        problem(scheduled(officer("01", "binh"), offered, session(10, 5)), 403, "COURSE_OF_ANOTHER");
        scheduled(admin("dung"), national, session(10, 5)).statusCode(201);
    }

    @Test
    void a_session_that_cannot_be_held_is_refused() {
        refused(session(in(10), in(9), 5, in(8)), "SESSION_MEETINGS_FAULTY");
        refused(session(in(10), in(10), 5, in(8)), "SESSION_MEETINGS_FAULTY");
        refused(session(in(-1), in(9), 5, in(-2)), "SESSION_BEGINS_IN_PAST");
        refused(session(in(10), in(4_000), 5, in(8)), "SESSION_TOO_FAR");
        refused(session(in(10), in(17), 5, in(-4_000)), "SESSION_TOO_FAR");
        refused(session(in(10), in(17), 5, in(18)), "SESSION_SIGN_UP_TOO_LATE");
        refused(
                session(10, 5).replace("\"place\": \"Phòng 201\", \"link\": \"https://hoc.example.vn/a\", ", ""),
                "SESSION_PLACE_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"http://hoc.example.vn/a", "javascript:alert(1)", "https://", "https://hoc example/", "//hoc.example.vn"
    })
    void a_link_is_https(String link) {
        refused(session(10, 5).replace("https://hoc.example.vn/a", link), "SESSION_LINK_NOT_HTTPS");
    }

    @ParameterizedTest
    @CsvSource({"'\"seats\": 5', '\"seats\": 0'", "'[\"khoa\"]', '[]'", "'[\"khoa\"]', '[\" \"]'"})
    void what_cannot_be_is_refused(String there, String instead) {
        problem(scheduled(manager("lan"), offered, session(10, 5).replace(there, instead)), 400, "VALIDATION_FAILED");
    }

    @Test
    void no_seat_that_is_taken_goes_and_meetings_stay_once_somebody_signed_up() {
        var id = session(offered, 2);
        var first = session(10, 2);
        changed(id, 0, first.replace("Phòng 201", "Phòng 301")).statusCode(200).body("facts.place", is("Phòng 301"));
        problem(changed(id, 0, first), 412, "STALE_VERSION");
        changed(id, 1, session(12, 2)).statusCode(200).body("facts.meetings[0].begins", is(in(12).toString()));
        signedUp(id, teacher("GV1")).statusCode(201);
        signedUp(id, teacher("GV2")).statusCode(201);

        var stands = manager("lan").get(SESSIONS + "/" + id).then();
        List<String> begins = stands.extract().path("facts.meetings.begins");
        var same = session(java.time.Instant.parse(begins.get(0)), java.time.Instant.parse(begins.get(1)), 2, in(5));
        problem(changed(id, 2, same.replace("\"seats\": 2", "\"seats\": 1")), 409, "SESSION_SEATS_TAKEN");
        problem(changed(id, 2, session(14, 2)), 409, "SESSION_MEETINGS_FIXED");
        changed(id, 2, same.replace("khoa", "linh")).statusCode(200).body("facts.trainers", contains("linh"));
    }

    @Test
    void a_session_is_called_off_with_a_reason_once() {
        var id = session(offered, 2);

        cancelled(id, 0)
                .statusCode(200)
                .body("cancellation.reason", is("Giảng viên ốm"))
                .body("version", is(1));
        problem(cancelled(id, 1), 409, "SESSION_CANCELLED");
        problem(changed(id, 1, session(10, 2)), 409, "SESSION_CANCELLED");
        problem(signedUp(id, teacher("GV1")), 409, "SESSION_CANCELLED");
    }

    @Test
    void what_is_over_is_not_called_off() {
        var id = session(offered, 2);
        Database.run(
                "update course_session set begins = array[now() - interval '2 days'], ends = array[now() - interval '1 day']");

        problem(cancelled(id, 0), 409, "SESSION_OVER");
    }

    @Test
    void sessions_are_seen_as_their_courses_are() {
        Database.known("TCHN02", "01");
        var own = session(offered, 2);
        String province = scheduled(officer("01", "binh"), ofProvince(course("NLS-02")), session(11, 5))
                .extract()
                .path("id");
        String national = scheduled(admin("dung"), ofMinistry(course("NLS-03")), session(12, 5))
                .extract()
                .path("id");

        assertThat(seen(manager("lan"))).containsExactly(own, province, national);
        assertThat(seen(managerOf("TCHN02", "an"))).containsExactly(province, national);
        assertThat(seen(managerOf("TCDN01", "an"))).containsExactly(national);
        assertThat(seen(officer("48", "chi"))).containsExactly(national);
        assertThat(seen(officer("01", "chi"))).containsExactly(own, province, national);
        problem(managerOf("TCDN01", "an").get(SESSIONS + "/" + province).then(), 404, "SESSION_NOT_FOUND");
        problem(
                managerOf("TCDN01", "an")
                        .get(SESSIONS + "/" + own + "/calendar")
                        .then(),
                404,
                "SESSION_NOT_FOUND");
        problem(
                manager("lan")
                        .header("If-Match", "\"0\"")
                        .body("{\"reason\": \"x\"}")
                        .post(SESSIONS + "/" + province + "/cancellation")
                        .then(),
                403,
                "SESSION_OF_ANOTHER");
    }

    @Test
    void sessions_are_found_by_course_trainer_and_day() {
        var id = session(offered, 2);
        String later = scheduled(manager("lan"), offered, session(40, 5).replace("khoa", "linh"))
                .extract()
                .path("id");

        assertThat(seen(manager("lan").queryParam("course", offered))).containsExactly(id, later);
        assertThat(seen(manager("lan").queryParam("course", later))).isEmpty();
        assertThat(seen(manager("lan").queryParam("trainer", "linh"))).containsExactly(later);
        assertThat(seen(manager("lan")
                        .queryParam(
                                "from",
                                LocalDate.now(Clocks.VIETNAM).plusDays(30).toString())))
                .containsExactly(later);
        var page = manager("lan").queryParam("limit", 1).get(SESSIONS).then().body("items.id", contains(id));
        assertThat(seen(manager("lan").queryParam("after", page.extract().<String>path("next"))))
                .containsExactly(later);
    }

    @Test
    void a_calendar_has_an_event_for_each_meeting() {
        var id = session(offered, 2);

        var calendar = manager("lan")
                .accept("text/calendar")
                .get(SESSIONS + "/" + id + "/calendar")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asByteArray();
        var lines = List.of(new String(calendar, UTF_8).split("\r\n"));

        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSize(2);
        assertThat(lines)
                .contains(
                        "UID:" + id + "-1@gdnn",
                        "UID:" + id + "-2@gdnn",
                        "DTSTART:" + in(10).toString().replaceAll("[-:]", ""),
                        "DTEND:" + in(10).plusSeconds(10_800).toString().replaceAll("[-:]", ""),
                        "SUMMARY:Dạy học số NLS-01",
                        "LOCATION:Phòng 201",
                        "URL:https://hoc.example.vn/a",
                        "STATUS:CONFIRMED",
                        "SEQUENCE:0");
        cancelled(id, 0);
        assertThat(manager("lan").get(SESSIONS + "/" + id + "/calendar").asString())
                .contains("STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void what_is_scheduled_changed_and_called_off_is_told_without_a_person() {
        var id = session(offered, 2);
        changed(id, 0, session(20, 7));
        cancelled(id, 1);

        assertThat(Database.events())
                .containsExactly("course-offered", "session-scheduled", "session-changed", "session-cancelled");
        assertThat(Database.list("select distinct aggregatetype || ' ' || aggregateid || ' ' || tenant from outbox"))
                .containsExactly("training.course " + offered + " CDHN01");
        assertThat(Database.payload("session-changed")).contains("\"seats\":7").doesNotContain("khoa");
    }

    @Test
    void the_example_of_the_contract_is_taken() {
        var example = Contract.example("post", "/sessions", "application/json")
                .replace("0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", offered);

        String id = manager("lan")
                .body(example)
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        changed(id, 0, Contract.example("put", "/sessions/{id}", "application/json"))
                .statusCode(200);
    }

    private void refused(String session, String code) {
        problem(scheduled(manager("lan"), offered, session), 422, code);
    }

    private static ValidatableResponse changed(String id, int version, String session) {
        return manager("lan")
                .header("If-Match", "\"" + version + "\"")
                .body(session)
                .put(SESSIONS + "/" + id)
                .then();
    }

    private static ValidatableResponse cancelled(String id, int version) {
        return manager("lan")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"Giảng viên ốm\"}")
                .post(SESSIONS + "/" + id + "/cancellation")
                .then();
    }

    private static List<String> seen(io.restassured.specification.RequestSpecification caller) {
        return caller.get(SESSIONS).then().statusCode(200).extract().path("items.id");
    }
}
