package vn.gdnn.training.signup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Answering.kept;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
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
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.in;
import static vn.gdnn.training.Courses.manager;
import static vn.gdnn.training.Courses.ofMinistry;
import static vn.gdnn.training.Courses.ofSchool;
import static vn.gdnn.training.Courses.officer;
import static vn.gdnn.training.Courses.scheduled;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class SignUpResourceTest {

    String course = "";

    @BeforeEach
    void a_course() {
        Database.empty();
        course = ofSchool(course("NLS-01"));
    }

    @Test
    void who_signs_up_has_a_seat_while_there_is_one_and_waits_else() {
        var id = session(course, 1);

        var first = signedUp(id, teacher("GV1"))
                .statusCode(201)
                .body("state", is("SEATED"))
                .body("waitingPlace", nullValue());
        var second = signedUp(id, teacher("GV2"))
                .statusCode(201)
                .body("state", is("WAITING"))
                .body("waitingPlace", is(1));
        var third = signedUp(id, teacher("GV3")).body("waitingPlace", is(2));

        manager("lan")
                .get(SESSIONS + "/" + id)
                .then()
                .body("taken", is(1))
                .body("waiting", is(2))
                .body("version", is(0));
        withdrawn(first).statusCode(200).body("state", is("WITHDRAWN"));
        read(second).body("state", is("SEATED"));
        read(third).body("state", is("WAITING")).body("waitingPlace", is(1));
        manager("lan").get(SESSIONS + "/" + id).then().body("taken", is(1)).body("waiting", is(1));
        problem(withdrawn(first), 409, "SIGN_UP_WITHDRAWN");
    }

    @Test
    void who_leaves_the_queue_gives_no_seat_away() {
        var id = session(course, 1);
        var seated = signedUp(id, teacher("GV1"));
        var waiting = signedUp(id, teacher("GV2"));
        var last = signedUp(id, teacher("GV3"));

        withdrawn(waiting).statusCode(200);

        read(seated).body("state", is("SEATED"));
        read(last).body("state", is("WAITING")).body("waitingPlace", is(1));
        manager("lan").get(SESSIONS + "/" + id).then().body("taken", is(1)).body("waiting", is(1));
    }

    @Test
    void the_queue_moves_up_in_its_order_when_seats_grow() {
        var id = session(course, 1);
        signedUp(id, teacher("GV1"));
        var waiting = List.of(signedUp(id, teacher("GV2")), signedUp(id, teacher("GV3")), signedUp(id, teacher("GV4")));

        grown(id, 0, 3).statusCode(200).body("taken", is(3)).body("waiting", is(1));

        read(waiting.get(0)).body("state", is("SEATED"));
        read(waiting.get(1)).body("state", is("SEATED"));
        read(waiting.get(2)).body("state", is("WAITING")).body("waitingPlace", is(1));
    }

    @Test
    void who_left_the_school_is_passed_over() {
        var id = session(course, 1);
        var first = signedUp(id, teacher("GV1"));
        var gone = teacher("GV2");
        var second = signedUp(id, gone);
        var third = signedUp(id, teacher("GV3"));
        hanoi().header("If-Match", "\"0\"")
                .body("{\"on\": \"2026-01-20\"}")
                .post(STAFF + "/" + gone + "/departure")
                .then()
                .statusCode(200);

        withdrawn(first);

        read(second).body("state", is("WITHDRAWN"));
        read(third).body("state", is("SEATED"));
    }

    @Test
    void nobody_signs_up_twice_but_may_come_back() {
        var id = session(course, 2);
        var minh = teacher("GV1");
        var first = signedUp(id, minh);

        problem(signedUp(id, minh), 409, "ALREADY_SIGNED_UP");
        withdrawn(first);
        signedUp(id, minh).statusCode(201);
        assertThat(Database.count("sign_up")).isEqualTo(2);
    }

    @Test
    void sessions_of_one_person_do_not_overlap() {
        var minh = teacher("GV1");
        signedUp(session(course, 2), minh).statusCode(201);
        // it begins while the first meeting of the other goes on
        var overlapping = own(course, session(in(10).plusSeconds(3_600), in(30), 2, in(9)));
        // between the two meetings of the other
        var between = own(course, session(in(10).plusSeconds(10_800), in(16), 2, in(9)));

        problem(signedUp(overlapping, minh), 409, "SESSIONS_OVERLAP");
        signedUp(between, minh).statusCode(201);
    }

    @Test
    void nor_at_two_schools_and_what_was_called_off_or_left_is_in_nobodys_way() {
        var number = ", \"personalNumber\": \"001180000001\"";
        var here = registered(hanoi(), staff("GV1", "Nguyễn Thị Minh", "TEACHER", number));
        var there = registered(danang(), staff("GV9", "Nguyễn Thị Minh", "TEACHER", number));
        var national = ofMinistry(course("NLS-09"));
        var one = scheduled(admin("dung"), national, session(10, 5)).extract().<String>path("id");
        var other = scheduled(admin("dung"), national, session(10, 5)).extract().<String>path("id");
        var signUp = signedUp(hanoi(), one, here).statusCode(201);

        problem(signedUp(danang(), one, there), 409, "ALREADY_SIGNED_UP");
        problem(signedUp(danang(), other, there), 409, "SESSIONS_OVERLAP");
        withdrawn(signUp);
        signedUp(danang(), one, there).statusCode(201);
        admin("dung")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Hoãn\"}")
                .post(SESSIONS + "/" + one + "/cancellation")
                .then()
                .statusCode(200);
        signedUp(danang(), other, there).statusCode(201);
    }

    @Test
    void a_deadline_is_a_deadline_and_who_is_not_at_work_then_is_refused() {
        var id = session(course, 2);
        var coming = registered(
                hanoi(),
                staff("GV1", "Nguyễn Thị Minh", "TEACHER")
                        .replace("2010-09-01", in(60).toString().substring(0, 10)));
        var gone = teacher("GV2");
        hanoi().header("If-Match", "\"0\"").body("{\"on\": \"2026-01-20\"}").post(STAFF + "/" + gone + "/departure");

        problem(signedUp(id, coming), 422, "NOT_AT_WORK_THEN");
        problem(signedUp(id, gone), 422, "NOT_AT_WORK_THEN");
        Database.run("update course_session set sign_up_until = now() - interval '1 minute'");
        problem(signedUp(id, teacher("GV3")), 409, "SIGN_UP_CLOSED");
    }

    @Test
    void what_the_course_asks_for_must_be_completed_and_still_count() {
        var asking = ofSchool(course("NLS-02", "\"" + course + "\"", "\"attendancePercent\": 50"));
        var id = session(asking, 5);
        var minh = teacher("GV1");

        problem(signedUp(id, minh), 422, "PREREQUISITE_MISSING");
        completed(minh, "current_date");
        problem(signedUp(id, minh), 422, "PREREQUISITE_MISSING");
        Database.run(
                "update completed_training set valid_until = null, annulled_on = current_date, annulment_reason = 'x'");
        problem(signedUp(id, minh), 422, "PREREQUISITE_MISSING");
        Database.run("update completed_training set annulled_on = null, annulment_reason = null");
        signedUp(id, minh).statusCode(201);
    }

    @Test
    void who_is_in_is_not_taken_out_once_it_has_begun_and_the_queue_stands_still() {
        var id = session(course, 1);
        var first = signedUp(id, teacher("GV1"));
        signedUp(id, teacher("GV2"));
        Database.run(
                "update course_session set begins[1] = now() - interval '1 hour', ends[1] = now() + interval '1 hour'");

        problem(withdrawn(first), 409, "SESSION_BEGUN");
        assertThat(Database.list("select state from sign_up order by place")).containsExactly("SEATED", "WAITING");
    }

    @Test
    void of_fifty_at_once_one_gets_the_last_seat_and_each_a_clear_answer() throws Exception {
        var national = ofMinistry(course("NLS-09"));
        var id = scheduled(admin("dung"), national, session(10, 1)).extract().<String>path("id");
        var here = IntStream.range(0, 25).mapToObj(n -> teacher("GV" + n)).toList();
        var there = IntStream.range(0, 25)
                .mapToObj(n -> registered(danang(), staff("GV" + n, "Nguyễn Thị Minh", "TEACHER")))
                .toList();

        var answers = atOnce(IntStream.range(0, 50)
                .<Callable<ValidatableResponse>>mapToObj(n -> () ->
                        n % 2 == 0 ? signedUp(hanoi(), id, here.get(n / 2)) : signedUp(danang(), id, there.get(n / 2)))
                .toList());

        assertThat(counted(answers, "state")).isEqualTo(Map.of("SEATED", 1L, "WAITING", 49L));
        assertThat(Database.list("select place::text from sign_up order by place::int"))
                .isEqualTo(
                        IntStream.rangeClosed(1, 50).mapToObj(String::valueOf).toList());
        assertThat(Database.list("select taken || ' ' || waiting from course_session"))
                .containsExactly("1 49");
    }

    @Test
    void of_those_who_leave_and_come_at_once_no_seat_is_given_twice() throws Exception {
        var id = session(course, 10);
        var people = IntStream.range(0, 30).mapToObj(n -> teacher("GV" + n)).toList();
        var seated =
                people.subList(0, 20).stream().map(one -> signedUp(id, one)).toList();

        atOnce(IntStream.range(0, 20)
                .<Callable<ValidatableResponse>>mapToObj(n ->
                        () -> n % 2 == 0 ? withdrawn(seated.get(n / 2)) : signedUp(id, people.get(20 + n / 2)))
                .toList());

        assertThat(Database.list("select taken || ' ' || waiting from course_session"))
                .containsExactly("10 10");
        assertThat(Database.list("select state || ' ' || count(*) from sign_up group by state order by state"))
                .containsExactly("SEATED 10", "WAITING 10", "WITHDRAWN 10");
        assertThat(Database.list("""
                select count(*)::text from sign_up w join sign_up s on s.session = w.session
                where w.state = 'WAITING' and s.state = 'SEATED' and w.place < s.place""")).containsExactly("0");
    }

    @Test
    void one_person_in_two_sessions_at_once_gets_one() throws Exception {
        var minh = teacher("GV1");
        var sessions = IntStream.range(0, 8).mapToObj(n -> session(course, 5)).toList();

        var answers = atOnce(sessions.stream()
                .<Callable<ValidatableResponse>>map(id -> () -> signedUp(id, minh))
                .toList());

        assertThat(counted(answers, "code")).containsEntry("SESSIONS_OVERLAP", 7L);
        assertThat(Database.count("sign_up")).isEqualTo(1);
    }

    @Test
    void a_file_signs_many_up_and_says_of_each_line_why_not() {
        var id = session(course, 2);
        IntStream.rangeClosed(1, 4).forEach(n -> teacher("GV" + n));
        signedUp(
                id,
                Database.list("select id from staff_member where code = 'GV4'").get(0));

        var job = Upload.csv("/sign-ups", """
                session,staffCode
                %1$s,GV1
                %1$s,GV2
                %1$s,GV3
                %1$s,GV4
                %1$s,GV1
                %1$s,GV77
                00000000-0000-0009-0000-000000000009,GV1
                """.formatted(id));

        job.body("status", is("DONE"))
                .body("accepted", is(4))
                .body("unchanged", is(1))
                .body("refused", is(3));
        Upload.errors(job, "en")
                .body("items.line", contains(6, 7, 8))
                .body("items.code", contains("DUPLICATE_IN_FILE", "REFERENCE_UNKNOWN", "REFERENCE_UNKNOWN"));
        assertThat(Database.list("""
                select m.code || ' ' || u.state from sign_up u join staff_member m on m.id = u.staff_member order by u.place""")).containsExactly("GV4 SEATED", "GV1 SEATED", "GV2 WAITING", "GV3 WAITING");
    }

    @Test
    void a_file_says_what_the_rules_refuse() {
        var id = session(course, 2);
        var other = session(course, 2);
        teacher("GV1");

        var job = Upload.csv("/sign-ups", "session,staffCode\n%s,GV1\n%s,GV1\n".formatted(id, other));

        job.body("accepted", is(1)).body("refused", is(1));
        Upload.errors(job, "vi").body("items.code", contains("SESSIONS_OVERLAP"));
    }

    @Test
    void exactly_those_are_invited_whose_plan_lacks_what_is_taught() {
        var id = session(course, 5);
        var lacks = teacher("GV1");
        var reached = teacher("GV2");
        var asked = teacher("GV3");
        var signedUp = teacher("GV4");
        kept(lacks, "CB", Map.of("1.1", "CHUA"));
        kept(reached, "CB", Map.of());
        signedUp(id, signedUp);

        hanoi().get(SESSIONS + "/" + id + "/candidates")
                .then()
                .statusCode(200)
                .body("items.staffId", contains(lacks, asked));
        assertThat(Database.list("select distinct purpose from access_listing")).containsExactly("course candidates");
        var page = hanoi().queryParam("limit", 1)
                .get(SESSIONS + "/" + id + "/candidates")
                .then();
        page.body("items.staffId", contains(lacks));
        hanoi().queryParam("after", page.extract().<String>path("next"))
                .get(SESSIONS + "/" + id + "/candidates")
                .then()
                .body("items.staffId", contains(asked));
    }

    @Test
    void who_needs_more_than_is_taught_is_not_invited() {
        var id = session(course, 5);
        teacher("GV1");
        ministry()
                .body("""
                        {"validFrom": "%s", "framework": "EDUCATORS", "level": "TT", "basis": "Thử"}""".formatted(LocalDate.now(Clocks.VIETNAM)))
                .put(ROOT + "/frameworks/needs/TEACHER")
                .then()
                .statusCode(201);

        hanoi().get(SESSIONS + "/" + id + "/candidates").then().body("items.size()", is(0));
    }

    @Test
    void each_sees_the_sign_ups_of_their_own_and_the_ministry_all() {
        var national = ofMinistry(course("NLS-09"));
        var id = scheduled(admin("dung"), national, session(10, 5)).extract().<String>path("id");
        var minh = teacher("GV1");
        var here = signedUp(hanoi(), id, minh).extract().<String>path("id");
        var there = signedUp(danang(), id, registered(danang(), staff("GV1", "Nguyễn Thị Minh", "TEACHER")))
                .extract()
                .<String>path("id");

        assertThat(seen(hanoi(), id)).containsExactly(here);
        assertThat(seen(danang(), id)).containsExactly(there);
        assertThat(seen(officer("01", "binh"), id)).containsExactly(here);
        assertThat(seen(admin("dung"), id)).containsExactly(here, there);
        assertThat(hanoi().queryParam("staff", minh).get(SIGN_UPS).<List<String>>path("items.id"))
                .containsExactly(here);
        assertThat(hanoi().queryParam("state", "WAITING").get(SIGN_UPS).<List<String>>path("items.id"))
                .isEmpty();
        problem(danang().get(SIGN_UPS + "/" + here).then(), 404, "SIGN_UP_NOT_FOUND");
        problem(danang().post(SIGN_UPS + "/" + here + "/withdrawal").then(), 404, "SIGN_UP_NOT_FOUND");
        problem(signedUp(danang(), id, minh), 404, "STAFF_NOT_FOUND");
        problem(signedUp(danang(), session(course, 3), minh), 404, "SESSION_NOT_FOUND");
        assertThat(Database.list("select distinct has_table_privilege(role, 'sign_up', 'insert, update, delete')::text"
                        + " from unnest(array['gdnn_institution', 'gdnn_province', 'gdnn_ministry']) role"))
                .containsExactly("false");
    }

    @Test
    void the_example_of_the_contract_is_taken() {
        var example = Contract.example("post", "/sign-ups", "application/json")
                .replace("0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", session(course, 5))
                .replace("0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c61", teacher("GV1"));

        hanoi().body(example).post(SIGN_UPS).then().statusCode(201);
    }

    /** What asks for it was completed in a session of it. */
    private void completed(String staff, String validUntil) {
        var held = session(course, 5);
        signedUp(held, staff).statusCode(201);
        Database.run(
                "update course_session set begins = array[now() - interval '9 days'], ends = array[now() - interval '8 days']"
                        + " where id = '" + held + "'");
        Database.run("""
                insert into completed_training (institution, id, version, staff_member, subject, title, provider, completed_on,
                    valid_until, standing, session)
                values ('CDHN01', gen_random_uuid(), 0, '%s', 'DIGITAL_COMPETENCE', 'a', 'b', current_date - 30, %s, 'COMPLETED', '%s')""".formatted(staff, validUntil, held));
    }

    private static String own(String course, String session) {
        return scheduled(manager("lan"), course, session)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse grown(String id, int version, int seats) {
        List<String> begins = manager("lan").get(SESSIONS + "/" + id).path("facts.meetings.begins");
        return manager("lan")
                .header("If-Match", "\"" + version + "\"")
                .body(session(Instant.parse(begins.get(0)), Instant.parse(begins.get(1)), seats, in(9)))
                .put(SESSIONS + "/" + id)
                .then();
    }

    private static ValidatableResponse withdrawn(ValidatableResponse signUp) {
        return hanoi().post(SIGN_UPS + "/" + signUp.extract().path("id") + "/withdrawal")
                .then();
    }

    private static ValidatableResponse read(ValidatableResponse signUp) {
        return hanoi().get(SIGN_UPS + "/" + signUp.extract().path("id")).then().statusCode(200);
    }

    private static List<String> seen(RequestSpecification caller, String session) {
        return caller.queryParam("session", session)
                .get(SIGN_UPS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<ValidatableResponse> atOnce(List<Callable<ValidatableResponse>> calls) throws Exception {
        try (var threads = new Threads()) {
            return threads.all(calls);
        }
    }

    /** How many answers have which value there. */
    private static Map<String, Long> counted(List<ValidatableResponse> answers, String field) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> Objects.toString(answer.extract().<Object>path(field)),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static final class Threads implements AutoCloseable {

        private final ExecutorService pool = Executors.newFixedThreadPool(50);

        List<ValidatableResponse> all(List<Callable<ValidatableResponse>> calls) throws Exception {
            var answers = new ArrayList<ValidatableResponse>();
            for (var future : pool.invokeAll(calls, Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS)) {
                answers.add(future.get());
            }
            return answers;
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
