package vn.gdnn.training.plan.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Answering.kept;
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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Answering;
import vn.gdnn.training.Courses;
import vn.gdnn.training.Database;
import vn.gdnn.training.Upload;

@QuarkusTest
class PlanResourceTest {

    static final String PLANS = ROOT + "/plans";

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);
    String minh = "";

    @BeforeEach
    void a_teacher() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void who_never_assessed_themselves_lacks_all_that_is_needed() {
        plan().body("position", is("TEACHER"))
                .body("need.framework", is("EDUCATORS"))
                .body("need.level", is("CB"))
                .body("need.ours", is(true))
                .body("assessedOn", nullValue())
                .body("steps.size()", is(18))
                .body("steps.reached", everyItem(is(false)))
                .body("steps.needs", everyItem(is("CB")))
                .body("progress", is(List.of()));
    }

    @Test
    void the_last_self_assessment_says_what_lacks() {
        kept(minh, "CHUA", Map.of());
        kept(minh, "CB", Map.of("1.1", "CHUA", "2.1", "NC"));

        plan().body("assessedOn", is(today.toString()))
                .body("steps.findAll { !it.reached }.component", contains("1.1"))
                .body("steps.find { it.component == '1.1' }.has", nullValue())
                .body("steps.find { it.component == '2.1' }.has", is("NC"))
                .body("progress.reached", contains(0, 17))
                .body("progress.needed", contains(18, 18));
        assertThat(Database.list("select purpose from access_log")).contains("learning plan");
    }

    @Test
    void a_higher_need_opens_the_plan_again() {
        kept(minh, "CB", Map.of("1.1", "TT"));
        plan().body("steps.findAll { !it.reached }.component", is(List.of()));

        need("TEACHER", "EDUCATORS", "TT");

        plan().body("steps.findAll { it.reached }.component", contains("1.1")).body("progress.reached", contains(1));
    }

    @Test
    void what_lacks_comes_with_the_trainings_that_teach_it() {
        var lan = teacher("GV2");
        completed(lan, "Soạn bài giảng số", "2026-01-15");
        completed(minh, "Soạn bài giảng số", "2026-01-16");
        completed(lan, "An toàn dữ liệu", "2026-02-15");
        String annulled = completed(lan, "Nhập nhầm", "2026-03-15");
        hanoi().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\", \"on\": \"2026-03-16\"}")
                .post(ROOT + "/trainings/" + annulled + "/annulment")
                .then()
                .statusCode(200);
        var theirs = registered(danang(), staff("DN1", "Lê Lan", "TEACHER"));
        danang().body(training("Ở trường khác", "2026-01-15"))
                .post(STAFF + "/" + theirs + "/trainings")
                .then()
                .statusCode(201);
        kept(minh, "CB", Map.of("1.1", "CHUA"));

        plan().body(
                        "steps.find { it.component == '1.1' }.courses.title",
                        contains("Soạn bài giảng số", "An toàn dữ liệu"))
                .body("steps.find { it.component == '1.1' }.courses[0].provider", is("Trường ĐHSPKT"))
                .body("steps.find { it.component == '6.2' }.courses", is(List.of()))
                .body("steps.find { it.component == '2.1' }.courses", is(List.of()));
    }

    @Test
    void what_lacks_comes_with_the_courses_on_offer_that_close_the_gap() {
        var own = Courses.ofSchool(Courses.course("NLS-01"));
        var national = Courses.ofMinistry(Courses.course("NLS-02").replace("\"CB\"", "\"NC\""));
        Courses.drafted(Courses.manager("lan"), Courses.course("NLS-03"));
        Courses.ofMinistry(Courses.course("NLS-04").replace("\"1.1\"", "\"6.2\""));

        plan().body("steps.find { it.component == '1.1' }.courses.courseId", contains(own, national))
                .body("steps.find { it.component == '1.1' }.courses.code", contains("NLS-01", "NLS-02"));
        need("TEACHER", "EDUCATORS", "TT");
        plan().body("steps.find { it.component == '1.1' }.courses.courseId", contains(national));
        kept(minh, "NC", Map.of());
        plan().body("steps.find { it.component == '1.1' }.courses.size()", is(0));
    }

    @Test
    void what_a_training_taught_is_reached_as_long_as_it_holds() {
        taught("COMPLETED", "CB", today.minusYears(1), today.plusDays(1));
        taught("DECLARED", "NC", today.minusYears(1), null);
        taught("VERIFIED", "NC", today.minusYears(2), today);

        plan().body("steps.find { it.component == '1.1' }.taught", is("CB"))
                .body("steps.find { it.component == '1.1' }.has", nullValue())
                .body("steps.findAll { it.reached }.component", contains("1.1"));
        hanoi().get(PLANS + "?lacking=1.1").then().body("items", is(List.of()));
        hanoi().get(PLANS + "?lacking=1.2").then().body("items.reached", contains(1));
        hanoi().get(PLANS + "/progress")
                .then()
                .body("components.find { it.component == '1.1' }.reached", is(1))
                .body("components.find { it.component == '1.2' }.reached", is(0));

        Database.run("update completed_training set valid_until = date '%s'".formatted(today));
        plan().body("steps.reached", everyItem(is(false)));
        hanoi().get(PLANS + "?lacking=1.1").then().body("items.code", contains("GV1"));
    }

    /** As recorded a while ago: each by a title of its own. */
    private void taught(String standing, String level, LocalDate on, LocalDate until) {
        Database.run("""
                insert into completed_training (institution, id, version, staff_member, subject, title, provider, competences,
                                                levels, completed_on, valid_until, standing, session)
                values ('CDHN01', gen_random_uuid(), 0, '%s', 'OTHER', '%s %s', 'Trường', '{1.1,1.2}', '{%s,""}', '%s', %s, '%s', %s)""".formatted(
                        minh,
                        standing,
                        level,
                        level,
                        on,
                        until == null ? "null" : "'" + until + "'",
                        standing,
                        standing.equals("COMPLETED") ? "gen_random_uuid()" : "null"));
    }

    @Test
    void the_list_tells_who_lacks_a_component() {
        var lan = teacher("GV2");
        teacher("GV3");
        kept(minh, "CB", Map.of());
        kept(lan, "CB", Map.of("1.1", "CHUA"));

        head().get(PLANS)
                .then()
                .statusCode(200)
                .body("items.code", contains("GV1", "GV2", "GV3"))
                .body("items.reached", contains(18, 17, 0))
                .body("items.needed", contains(18, 18, 18))
                .body("items[2].assessedOn", nullValue());
        head().queryParam("lacking", "1.1").get(PLANS).then().body("items.code", contains("GV2", "GV3"));
        head().queryParam("lacking", "1.2").get(PLANS).then().body("items.code", contains("GV3"));
        var first = head().queryParam("limit", 2).get(PLANS);
        head().queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(PLANS)
                .then()
                .body("items.code", contains("GV3"));
        assertThat(Database.count("access_listing")).isPositive();
    }

    @Test
    void who_left_has_no_place_in_the_list_nor_in_the_counts() {
        kept(minh, "CB", Map.of());
        hanoi().header("If-Match", "\"0\"")
                .body("{\"on\": \"2026-01-20\"}")
                .post(STAFF + "/" + minh + "/departure")
                .then()
                .statusCode(200);

        hanoi().get(PLANS).then().body("items", is(List.of()));
        hanoi().get(PLANS + "/progress").then().body("total.staff", is(0));
    }

    @Test
    void a_school_a_province_and_the_country_see_how_far_they_are_each_its_own() {
        var lan = registered(hanoi(), staff("QL1", "Trần Lan", "MANAGER"));
        var theirs = registered(danang(), staff("DN1", "Lê Lan", "TEACHER"));
        kept(minh, "CB", Map.of());
        kept(lan, "CB", Map.of("1.1", "CHUA"));
        Answering.sent(danang(), Answering.body(theirs, "NC", Map.of())).statusCode(201);
        registered(danang(), staff("DN2", "Lê Hoa", "TEACHER"));

        progress(hanoi(), "CDHN01 2 2 1").body("total.staff", is(2)).body("total.reached", is(1));
        progress(Tokens.province("01"), "CDHN01 2 2 1");
        progress(Tokens.province("48"), "TCDN01 2 1 1");
        progress(Tokens.province("79"));
        for (var caller : List.of(ministry(), Tokens.ministry(Roles.MINISTRY_ANALYST))) {
            progress(caller, "01 2 2 1", "48 2 1 1")
                    .body("on", is(today.toString()))
                    .body("total.staff", is(4))
                    .body("total.assessed", is(3))
                    .body("total.reached", is(2))
                    .body("components.size()", is(18))
                    .body("components.find { it.component == '1.1' }.needed", is(4))
                    .body("components.find { it.component == '1.1' }.reached", is(2))
                    .body("components.find { it.component == '1.2' }.reached", is(3));
        }
    }

    @Test
    void another_school_s_plan_is_not_found_and_no_other_office_reads_one() {
        problem(danang().get(PLANS + "/" + minh).then(), 404, "STAFF_NOT_FOUND");
        problem(Tokens.province("01").get(PLANS + "/" + minh).then(), 403, "FORBIDDEN");
        problem(ministry().get(PLANS + "/" + minh).then(), 403, "FORBIDDEN");
        problem(Tokens.province("01").get(PLANS).then(), 403, "FORBIDDEN");
        danang().get(PLANS).then().body("items", is(List.of()));
        Tokens.institution("CDHN01", Roles.TRAINING_MANAGER)
                .get(PLANS + "/" + minh)
                .then()
                .statusCode(200);
    }

    @Test
    void a_need_of_another_framework_asks_for_a_self_assessment_in_it_and_knows_no_trainings() {
        framework("QUAN-LY", "L1");
        kept(minh, "NC", Map.of());
        completed(minh, "Soạn bài giảng số", "2026-01-15");
        need("TEACHER", "QUAN-LY", "L1");

        plan().body("steps.component", contains("1.1"))
                .body("steps.reached", contains(false))
                .body("steps[0].courses", is(List.of()))
                .body("assessedOn", nullValue());
        hanoi().get(PLANS).then().body("items.needed", contains(1)).body("items.reached", contains(0));
    }

    @Test
    void a_short_self_assessment_leaves_what_an_earlier_one_said_of_the_other_components() {
        ministry()
                .body("""
                        {"purpose": "SELF_ASSESSMENT", "title": "Một câu", "inForceFrom": "%s", "framework": "EDUCATORS",
                         "questions": [{"code": "Q1", "text": "Một", "component": "1.1", "answers": [
                          {"code": "A", "text": "a", "level": "NC"}, {"code": "B", "text": "b"}]}]}""".formatted(today))
                .put(ROOT + "/questionnaires/MOT-CAU/versions/1")
                .then()
                .statusCode(201);
        kept(minh, "CB", Map.of("1.1", "CHUA", "2.1", "CHUA"));

        answered("A");
        plan().body("steps.findAll { !it.reached }.component", contains("2.1"))
                .body("steps.find { it.component == '1.1' }.has", is("NC"))
                .body("steps.find { it.component == '1.2' }.has", is("CB"));
        hanoi().get(PLANS).then().body("items.reached", contains(17)).body("items.needed", contains(18));
        hanoi().queryParam("lacking", "1.1").get(PLANS).then().body("items", is(List.of()));

        answered("B");
        plan().body("steps.findAll { !it.reached }.component", contains("1.1", "2.1"))
                .body("steps.find { it.component == '1.1' }.has", nullValue());
        hanoi().get(PLANS).then().body("items.reached", contains(16));
        progress(hanoi(), "CDHN01 1 1 0").body("components.find { it.component == '1.2' }.reached", is(1));
    }

    @Test
    void who_works_at_two_schools_counts_once_in_a_province_and_in_the_country_and_once_in_each_school() {
        Database.known("CDHN02", "01");
        var second = Tokens.institution("CDHN02", Roles.REGISTRAR).contentType("application/json");
        var number = ", \"personalNumber\": \"001180001234\"";
        var lan = registered(hanoi(), staff("GV2", "Trần Lan", "TEACHER", number));
        registered(second, staff("GV1", "Trần Lan", "TEACHER", number));
        registered(danang(), staff("GV1", "Trần Lan", "TEACHER", number));
        kept(lan, "CB", Map.of("1.1", "CHUA"));

        progress(hanoi(), "CDHN01 2 1 0");
        progress(Tokens.institution("CDHN02", Roles.REGISTRAR), "CDHN02 1 0 0").body("total.staff", is(1));
        progress(Tokens.province("01"), "CDHN01 2 1 0", "CDHN02 1 0 0")
                .body("total.staff", is(2))
                .body("total.assessed", is(1))
                .body("components.find { it.component == '1.2' }.needed", is(2));
        progress(ministry(), "01 2 1 0", "48 1 0 0")
                .body("total.staff", is(2))
                .body("total.assessed", is(1))
                .body("total.reached", is(0))
                .body("components.find { it.component == '1.1' }.needed", is(2))
                .body("components.find { it.component == '1.1' }.reached", is(0))
                .body("components.find { it.component == '1.2' }.reached", is(1));

        kept(lan, "CB", Map.of());
        progress(ministry(), "01 2 1 1", "48 1 0 0").body("total.reached", is(1));
    }

    @Test
    void a_level_that_the_framework_in_force_does_not_have_is_reached_by_nobody() {
        kept(minh, "NC", Map.of());
        Database.run("insert into framework_need (position, valid_from, version, framework, level, basis, ours)"
                + " values ('TEACHER', '" + today + "', 0, 'EDUCATORS', 'XX', 'Thử', false)");

        plan().body("steps.size()", is(18))
                .body("steps.reached", everyItem(is(false)))
                .body("progress.reached", contains(0));
        hanoi().get(PLANS).then().body("items.needed", contains(18)).body("items.reached", contains(0));
    }

    @Test
    void who_left_has_an_empty_plan() {
        kept(minh, "CB", Map.of());
        hanoi().header("If-Match", "\"0\"")
                .body("{\"on\": \"2026-01-20\"}")
                .post(STAFF + "/" + minh + "/departure")
                .then()
                .statusCode(200);

        plan().body("position", is("TEACHER"))
                .body("need", nullValue())
                .body("assessedOn", nullValue())
                .body("steps", is(List.of()))
                .body("progress", is(List.of()));
    }

    @Test
    void progress_is_that_of_the_last_fifty_self_assessments() {
        kept(minh, "CHUA", Map.of());
        kept(minh, "CB", Map.of("1.1", "CHUA"));
        for (var i = 0; i < 48; i++) {
            kept(minh, "TT", Map.of());
        }
        kept(minh, "CB", Map.of("1.1", "CHUA", "1.2", "CHUA"));

        plan().body("progress.size()", is(50))
                .body("progress[0].reached", is(17))
                .body("progress[1].reached", is(18))
                .body("progress[49].reached", is(16));
    }

    private ValidatableResponse plan() {
        return hanoi().get(PLANS + "/" + minh).then().statusCode(200);
    }

    private void answered(String answer) {
        Answering.sent(hanoi(), """
                {"staffId": "%s", "questionnaire": "MOT-CAU", "answers": [{"question": "Q1", "answer": "%s"}]}""".formatted(minh, answer)).statusCode(201);
    }

    private void framework(String code, String level) {
        Upload.as("text/csv", ministry())
                .body("""
                        kind,code,parent,level,name
                        FRAMEWORK,,,,Khung quản lý
                        LEVEL,%s,,,Mức một
                        DOMAIN,1,,,Miền
                        COMPONENT,1.1,1,,Thành phần
                        """.formatted(level).getBytes(UTF_8))
                .put(ROOT + "/frameworks/" + code + "/versions/1?inForceFrom=" + today + "&madeFor=VOCATIONAL&source=x")
                .then()
                .statusCode(201);
    }

    private void need(String position, String framework, String level) {
        ministry()
                .body("""
                        {"validFrom": "%s", "framework": "%s", "level": "%s", "basis": "Thử"}""".formatted(today, framework, level))
                .put(ROOT + "/frameworks/needs/" + position)
                .then()
                .statusCode(201);
    }

    private static String completed(String staff, String title, String on) {
        return hanoi().body(training(title, on))
                .post(STAFF + "/" + staff + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse progress(RequestSpecification caller, String... parts) {
        return caller.get(PLANS + "/progress")
                .then()
                .statusCode(200)
                .body(
                        "parts.collect { it.of + ' ' + it.staff + ' ' + it.assessed + ' ' + it.reached }",
                        is(List.of(parts)));
    }
}
