package vn.gdnn.training.staff.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.SESSIONS;
import static vn.gdnn.training.Courses.SIGN_UPS;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.in;
import static vn.gdnn.training.Courses.manager;
import static vn.gdnn.training.Courses.ofMinistry;
import static vn.gdnn.training.Courses.ofSchool;
import static vn.gdnn.training.Courses.scheduled;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Courses;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class DeparturesTest {

    static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    static final LocalDate SOON = TODAY.plusDays(30);
    static final String NUMBER = ", \"personalNumber\": \"001180001234\"";
    static final String HEADER =
            "code,fullName,dateOfBirth,position,personalNumber,employedSince,leftOn,leftAs,departureReason,departureDecision\n";

    @BeforeEach
    void nobody() {
        Database.empty();
    }

    @Test
    void a_retirement_is_announced_with_its_decision_and_ends_the_employment_on_its_day() {
        var minh = teacher("GV1");

        retires(minh, "\"0\"", SOON)
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("leftOn", is(SOON.toString()))
                .body("employments.leftAs", contains("RETIRED"));

        assertThat(Database.payload("staff-member-left"))
                .contains("\"on\":\"" + SOON + "\"", "\"until\":\"" + SOON + "\"")
                .doesNotContain("RETIRED", "120/QĐ");
        listed(minh)
                .body("departure.kind", contains("RETIRED"))
                .body("departure.on", contains(SOON.toString()))
                .body("departure.reason", contains("Đủ tuổi nghỉ hưu"))
                .body("departure.decisionNumber", contains("120/QĐ-CĐHN"))
                .body("employment", contains(1))
                .body("[0].annulled", nullValue());
        assertThat(Database.list("select purpose from access_log")).containsExactly("departures");
    }

    @Test
    void the_example_of_the_contract_is_taken() {
        var example = Contract.example("post", "/staff/{id}/departure", "application/json");

        departs(teacher("GV1"), "\"0\"", example.replaceAll("\"on\":\"[0-9-]+\"", "\"on\":\"" + SOON + "\""))
                .statusCode(200)
                .body("employments.leftAs", contains("RETIRED"));
    }

    @Test
    void only_a_retirement_lies_ahead_and_no_more_than_a_year() {
        var minh = teacher("GV1");

        problem(departs(minh, "\"0\"", on(TODAY.plusDays(1), "RESIGNED")), 422, "DEPARTURE_DATE_IMPLAUSIBLE");
        problem(departs(minh, "\"0\"", on(TODAY.plusDays(1), "TRANSFERRED")), 422, "DEPARTURE_DATE_IMPLAUSIBLE");
        problem(retires(minh, "\"0\"", TODAY.plusYears(1).plusDays(1)), 422, "DEPARTURE_DATE_IMPLAUSIBLE");
        problem(retires(minh, "\"0\"", LocalDate.of(2010, 8, 31)), 422, "DEPARTURE_DATE_IMPLAUSIBLE");
        problem(departs(minh, "\"0\"", on(TODAY, "FIRED")), 400, "MALFORMED_REQUEST");
        problem(
                departs(minh, "\"0\"", "{\"on\": \"" + TODAY + "\", \"reason\": \"a\\u0007b\"}"),
                400,
                "HIDDEN_CHARACTER");
        retires(minh, "\"0\"", TODAY.plusYears(1)).statusCode(200);
    }

    @Test
    void who_is_to_retire_works_on_until_then() {
        var minh = registered(hanoi(), staff("GV1", "Nguyễn Thị Minh", "TEACHER", NUMBER));
        retires(minh, "\"0\"", SOON).statusCode(200);

        hanoi().header("If-Match", "\"1\"")
                .body(staff("GV1", "Nguyễn Thị Minh", "MANAGER", NUMBER))
                .put(STAFF + "/" + minh)
                .then()
                .statusCode(200)
                .body("leftOn", is(SOON.toString()));
        assertThat(Database.payload("staff-member-changed")).contains("\"until\":\"" + SOON + "\"");
        problem(retires(minh, "\"2\"", SOON), 409, "DEPARTURE_ANNOUNCED");
        problem(rehires(minh, "\"2\"", SOON), 409, "STAFF_AT_WORK");
        problem(
                hanoi().body(staff("GV2", "Nguyễn Minh", "TEACHER", NUMBER))
                        .post(STAFF)
                        .then(),
                409,
                "PERSONAL_NUMBER_TAKEN");
        problem(
                hanoi().header("If-Match", "\"2\"")
                        .body(staff("GV1", "Nguyễn Minh", "TEACHER")
                                .replace("2010-09-01", SOON.plusDays(1).toString()))
                        .put(STAFF + "/" + minh)
                        .then(),
                422,
                "EMPLOYMENT_DATE_IMPLAUSIBLE");
    }

    @Test
    void a_retired_person_is_hired_again() {
        var minh = teacher("GV1");
        retires(minh, "\"0\"", TODAY).statusCode(200);

        rehires(minh, "\"1\"", TODAY.plusDays(10))
                .statusCode(200)
                .body("employments.leftAs", contains("RETIRED", null));
        problem(annulled(minh, "\"2\"", "Nhầm"), 409, "STAFF_NOT_LEFT");
        departs(minh, "\"2\"", on(TODAY.plusDays(10), "RETIRED")).statusCode(200);
        listed(minh).body("employment", contains(2, 1));
    }

    @Test
    void a_departure_entered_by_mistake_is_taken_back_with_a_reason_and_stays_on_record() {
        var minh = teacher("GV1");
        var entered = hanoi().header("If-Match", "\"0\"")
                .body("{\"position\": \"MANAGER\", \"since\": \"2020-01-01\", \"reason\": \"Bổ nhiệm\"}")
                .post(STAFF + "/" + minh + "/positions")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        var left = departs(minh, entered, on(LocalDate.of(2015, 1, 1), "RESIGNED"))
                .statusCode(200)
                .body("position", is("TEACHER"))
                .extract()
                .header("ETag");

        problem(annulled(minh, left, " "), 400, "VALIDATION_FAILED");
        problem(annulled(minh, entered, "Ghi nhầm người"), 412, "STALE_VERSION");
        problem(annulled(minh, null, "Ghi nhầm người"), 428, "VERSION_REQUIRED");
        var stays = annulled(minh, left, "Ghi nhầm người")
                .statusCode(200)
                .body("leftOn", nullValue())
                .body("position", is("MANAGER"))
                .body("employments.leftAs", contains(nullValue()))
                .extract()
                .header("ETag");

        assertThat(Database.events()).last().isEqualTo("staff-departure-annulled");
        assertThat(Database.payload("staff-departure-annulled"))
                .contains("\"employment\":1", "{\"position\":\"MANAGER\",\"since\":\"2020-01-01\",\"until\":null}")
                .doesNotContain("nhầm");
        problem(annulled(minh, stays, "Ghi nhầm người"), 409, "STAFF_NOT_LEFT");
        retires(minh, stays, SOON).statusCode(200);
        listed(minh)
                .body("departure.kind", contains("RETIRED", "RESIGNED"))
                .body("[0].annulled", nullValue())
                .body("[1].annulled.reason", is("Ghi nhầm người"));
    }

    @Test
    void a_departure_is_not_taken_back_once_a_second_entry_has_the_number() {
        var minh = registered(hanoi(), staff("GV1", "Nguyễn Minh", "TEACHER", NUMBER));
        departs(minh, "\"0\"", on(TODAY, "RESIGNED")).statusCode(200);
        registered(hanoi(), staff("GV2", "Nguyễn Minh", "TEACHER", NUMBER));

        problem(annulled(minh, "\"1\"", "Ghi nhầm"), 409, "PERSONAL_NUMBER_TAKEN");

        listed(minh).body("[0].annulled", nullValue());
    }

    @Test
    void departures_are_the_own_schools_and_those_roles() {
        var minh = teacher("GV1");
        departs(minh, "\"0\"", on(TODAY, "DIED")).statusCode(200);

        problem(danang().get(STAFF + "/" + minh + "/departure").then(), 404, "STAFF_NOT_FOUND");
        problem(Tokens.province("48").get(STAFF + "/" + minh + "/departure").then(), 404, "STAFF_NOT_FOUND");
        Tokens.province("01").get(STAFF + "/" + minh + "/departure").then().body("departure.kind", contains("DIED"));
        problem(
                danang().header("If-Match", "\"1\"")
                        .body("{\"reason\": \"x\"}")
                        .post(STAFF + "/" + minh + "/departure/annulment")
                        .then(),
                404,
                "STAFF_NOT_FOUND");
        problem(
                head().header("If-Match", "\"1\"")
                        .body("{\"reason\": \"x\"}")
                        .post(STAFF + "/" + minh + "/departure/annulment")
                        .then(),
                403,
                "FORBIDDEN");
        problem(
                Tokens.institution("CDHN01", Roles.CURRICULUM_DESIGNER)
                        .get(STAFF + "/" + minh + "/departure")
                        .then(),
                403,
                "FORBIDDEN");
    }

    @Test
    void who_leaves_gives_the_seat_to_who_waits_where_the_session_has_not_begun() {
        var course = ofSchool(course("NLS-01"));
        var first = session(course, 1);
        var minh = teacher("GV1");
        var seat = signedUp(first, minh).statusCode(201).extract().<String>path("id");
        var waits = signedUp(first, teacher("GV2")).extract().<String>path("id");
        var national = scheduled(Courses.admin("dung"), ofMinistry(course("QG-01")), session(20, 5))
                .extract()
                .<String>path("id");
        var nationalSeat = signedUp(national, minh).statusCode(201).extract().<String>path("id");

        departs(minh, "\"0\"", on(TODAY, "RESIGNED")).statusCode(200);

        state(seat, "WITHDRAWN");
        state(nationalSeat, "WITHDRAWN");
        state(waits, "SEATED");
        manager("lan").get(SESSIONS + "/" + first).then().body("taken", is(1)).body("waiting", is(0));
    }

    @Test
    void who_retires_later_keeps_the_seats_of_sessions_that_end_before() {
        var course = ofSchool(course("NLS-01"));
        var minh = teacher("GV1");
        var before = signedUp(session(course, 1), minh).extract().<String>path("id");
        var later = scheduled(manager("lan"), ofSchool(course("NLS-02")), Courses.session(in(25), in(32), 3, in(20)))
                .extract()
                .<String>path("id");
        var after = signedUp(later, minh).statusCode(201).extract().<String>path("id");

        retires(minh, "\"0\"", SOON).statusCode(200);

        state(before, "SEATED");
        state(after, "WITHDRAWN");
        problem(signedUp(later, minh), 422, "NOT_AT_WORK_THEN");
        annulled(minh, "\"1\"", "Chưa nghỉ").statusCode(200);
        state(after, "WITHDRAWN");
        signedUp(later, minh).statusCode(201);
    }

    @Test
    void whoever_is_signed_up_at_that_moment_has_no_seat_in_the_end() throws Exception {
        var course = ofSchool(course("NLS-01"));
        var sessions = List.of(
                session(course, 5), session(ofSchool(course("NLS-02")), 5), session(ofSchool(course("NLS-03")), 5));
        for (var round = 0; round < 8; round++) {
            var minh = teacher("GV" + round);
            var id = sessions.get(round % sessions.size());
            var pool = Executors.newFixedThreadPool(2);
            var seat = pool.submit(
                    (Callable<Integer>) () -> signedUp(id, minh).extract().statusCode());
            var left = pool.submit((Callable<Integer>)
                    () -> departs(minh, "\"0\"", on(TODAY, "OTHER")).extract().statusCode());

            assertThat(left.get()).isEqualTo(200);
            assertThat(seat.get()).isIn(201, 422);
            pool.shutdown();
        }
        assertThat(Database.count("sign_up where state <> 'WITHDRAWN'")).isZero();
        assertThat(Database.count("course_session where taken <> 0")).isZero();
    }

    @Test
    void a_file_records_departures_by_the_same_rule() {
        var minh = teacher("GV1");
        var rows = row("GV1", "2010-09-01", SOON + ",RETIRED,Đủ tuổi,120/QĐ")
                + row("GV2", "2015-09-01", TODAY + ",RESIGNED,,")
                + row("GV3", "2015-09-01", ",,,");

        Upload.csv("/staff", HEADER + rows).body("accepted", is(3)).body("unchanged", is(0));
        Upload.csv("/staff", HEADER + rows).body("accepted", is(3)).body("unchanged", is(3));

        hanoi().get(STAFF + "/" + minh).then().body("leftOn", is(SOON.toString()));
        listed(minh).body("departure.decisionNumber", contains("120/QĐ")).body("departure.reason", contains("Đủ tuổi"));
        assertThat(Database.list("select kind || ' ' || entered_by from departure order by kind"))
                .containsExactly("RESIGNED sis-CDHN01", "RETIRED sis-CDHN01");
        assertThat(Database.events()).filteredOn("staff-member-left"::equals).hasSize(2);
    }

    @Test
    void what_a_file_says_anew_of_who_left_is_refused_and_not_passed_over() {
        var left = row("GV2", "2015-09-01", TODAY + ",RESIGNED,,");
        Upload.csv("/staff", HEADER + left).body("accepted", is(1));

        var corrected = Upload.csv("/staff", HEADER + left.replace("Thị Minh", "Thị Mình"));

        corrected.body("accepted", is(0)).body("refused", is(1));
        Upload.errors(corrected, "vi").body("items.code", contains("STAFF_LEFT"));
    }

    @Test
    void a_file_keeps_an_announced_day_and_tells_what_cannot_be() {
        var minh = teacher("GV1");
        retires(minh, "\"0\"", SOON).statusCode(200);

        Upload.csv("/staff", HEADER + row("GV1", "2010-09-01", ",,,").replace("Minh", "Lan"))
                .body("accepted", is(1))
                .body("unchanged", is(0));
        hanoi().get(STAFF + "/" + minh)
                .then()
                .body("fullName", is("Nguyễn Thị Lan"))
                .body("leftOn", is(SOON.toString()))
                .body("employments.leftAs", contains("RETIRED"));
        refused(row("GV1", "2010-09-01", TODAY + ",RETIRED,,"), "DEPARTURE_ANNOUNCED");
        refused(row("GV1", SOON.plusDays(1).toString(), ",,,"), "EMPLOYMENT_DATE_IMPLAUSIBLE");
        refused(row("GV2", "2010-09-01", TODAY.plusDays(1) + ",RESIGNED,,"), "DEPARTURE_DATE_IMPLAUSIBLE");
        refused(row("GV2", "2010-09-01", "2010-08-31,RETIRED,,"), "DEPARTURE_DATE_IMPLAUSIBLE");
        refused(row("GV2", "2010-09-01", ",RETIRED,,"), "VALUE_REQUIRED");
        refused(row("GV2", "2010-09-01", TODAY + ",FIRED,,"), "VALUE_NOT_ALLOWED");
        assertThat(Database.count("staff_member")).isEqualTo(1);
        assertThat(Database.count("departure")).isEqualTo(1);
    }

    private static void refused(String row, String code) {
        var job = Upload.csv("/staff", HEADER + row);

        job.body("accepted", is(0)).body("refused", is(1));
        Upload.errors(job, "vi").body("items.code", contains(code));
    }

    private static String row(String code, String since, String departure) {
        return code + ",Nguyễn Thị Minh,1980-05-01,TEACHER,," + since + "," + departure + "\n";
    }

    private static void state(String signUp, String state) {
        hanoi().get(SIGN_UPS + "/" + signUp).then().body("state", is(state));
    }

    private static ValidatableResponse listed(String id) {
        return hanoi().get(STAFF + "/" + id + "/departure").then().statusCode(200);
    }

    private static ValidatableResponse retires(String id, String ifMatch, LocalDate on) {
        return departs(id, ifMatch, """
                {"on": "%s", "kind": "RETIRED", "reason": "Đủ tuổi nghỉ hưu", "decisionNumber": "120/QĐ-CĐHN"}""".formatted(on));
    }

    private static String on(LocalDate on, String kind) {
        return "{\"on\": \"%s\", \"kind\": \"%s\"}".formatted(on, kind);
    }

    private static ValidatableResponse departs(String id, String ifMatch, String body) {
        return hanoi().header("If-Match", ifMatch)
                .body(body)
                .post(STAFF + "/" + id + "/departure")
                .then();
    }

    private static ValidatableResponse annulled(String id, @Nullable String ifMatch, String reason) {
        var request = hanoi().body("{\"reason\": \"" + reason + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(STAFF + "/" + id + "/departure/annulment")
                .then();
    }

    private static ValidatableResponse rehires(String id, String ifMatch, LocalDate since) {
        return hanoi().header("If-Match", ifMatch)
                .body("{\"position\": \"TEACHER\", \"employedSince\": \"" + since + "\"}")
                .post(STAFF + "/" + id + "/employments")
                .then();
    }
}
