package vn.gdnn.training.course.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Courses.COURSES;
import static vn.gdnn.training.Courses.admin;
import static vn.gdnn.training.Courses.askedOfSatisfaction;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.drafted;
import static vn.gdnn.training.Courses.manager;
import static vn.gdnn.training.Courses.managerOf;
import static vn.gdnn.training.Courses.ofMinistry;
import static vn.gdnn.training.Courses.ofProvince;
import static vn.gdnn.training.Courses.ofSchool;
import static vn.gdnn.training.Courses.offered;
import static vn.gdnn.training.Courses.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Contract;
import vn.gdnn.training.Database;

@QuarkusTest
class CourseResourceTest {

    final LocalDate today = LocalDate.now(Clocks.VIETNAM);

    @BeforeEach
    void nothing_offered() {
        Database.empty();
    }

    @Test
    void a_course_is_a_draft_until_a_second_person_offers_it() {
        var draft = drafted(manager("lan"), course("NLS-01"));
        String id = draft.extract().path("id");

        draft.statusCode(201)
                .header("Location", endsWith("/courses/" + id))
                .body("status", is("DRAFT"))
                .body("course", is(id))
                .body("owner.institution", is("CDHN01"))
                .body("facts.teaching.outcomes[0].component", is("1.1"))
                .body("facts.completion.attendancePercent", is(50))
                .body("facts.completion.markNeeded", nullValue());
        problem(offered(manager("lan"), id, 0), 403, "COURSE_REVIEW_BY_WRITER");
        offered(manager("hoa"), id, 0)
                .statusCode(200)
                .body("status", is("OFFERED"))
                .body("offer.offeredOn", is(today.toString()));
        problem(offered(manager("hoa"), id, 1), 409, "COURSE_NOT_A_DRAFT");
    }

    @Test
    void whoever_changed_a_draft_does_not_offer_it_either() {
        String id = drafted(manager("lan"), course("NLS-01")).extract().path("id");

        manager("hoa")
                .header("If-Match", "\"0\"")
                .body(course("NLS-01", "", "\"attendancePercent\": 90"))
                .put(COURSES + "/" + id)
                .then()
                .statusCode(200)
                .body("facts.completion.attendancePercent", is(90));
        problem(offered(manager("hoa"), id, 1), 403, "COURSE_REVIEW_BY_WRITER");
        problem(offered(manager("lan"), id, 1), 403, "COURSE_REVIEW_BY_WRITER");
        problem(offered(manager("mai"), id, 0), 412, "STALE_VERSION");
        Tokens.bearer(Tokens.token("head", Map.of("institution", "CDHN01"), Roles.SCHOOL_HEAD))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .post(COURSES + "/" + id + "/approval")
                .then()
                .statusCode(200);
    }

    @Test
    void the_database_refuses_that_the_writer_offers() {
        String id = drafted(manager("lan"), course("NLS-01")).extract().path("id");

        assertThatThrownBy(() -> Database.run(
                        "update course set status = 'OFFERED', offered_by = 'lan', offered_at = now() where id = '" + id
                                + "'"))
                .hasMessageContaining("course_offered_by_another");
    }

    @Test
    void what_was_offered_is_changed_by_the_next_version_alone() {
        var first = ofSchool(course("NLS-01"));
        problem(
                manager("lan")
                        .header("If-Match", "\"1\"")
                        .body(course("NLS-01"))
                        .put(COURSES + "/" + first)
                        .then(),
                409,
                "COURSE_NOT_A_DRAFT");

        var opened = manager("lan").post(COURSES + "/" + first + "/versions").then();
        String second = opened.statusCode(201)
                .body("number", is(2))
                .body("course", is(first))
                .body("status", is("DRAFT"))
                .body("facts.title", is("Dạy học số NLS-01"))
                .extract()
                .path("id");
        problem(manager("hoa").post(COURSES + "/" + first + "/versions").then(), 409, "COURSE_DRAFT_EXISTS");
        problem(
                manager("lan")
                        .header("If-Match", "\"0\"")
                        .body(course("NLS-02"))
                        .put(COURSES + "/" + second)
                        .then(),
                422,
                "COURSE_CODE_FIXED");
        offered(manager("hoa"), second, 0).statusCode(200);

        manager("lan").get(COURSES + "/" + first).then().body("status", is("REPLACED"));
        manager("lan").get(COURSES + "/" + second).then().body("status", is("OFFERED"));
        problem(manager("lan").post(COURSES + "/" + first + "/versions").then(), 409, "COURSE_NOT_OFFERED");
    }

    @Test
    void an_offer_ends_with_a_reason() {
        var id = ofSchool(course("NLS-01"));

        manager("lan")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Không còn giảng viên\"}")
                .post(COURSES + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("offer.withdrawnOn", is(today.toString()))
                .body("offer.withdrawalReason", is("Không còn giảng viên"));
        problem(
                manager("lan")
                        .header("If-Match", "\"2\"")
                        .body("{\"reason\": \"Lại\"}")
                        .post(COURSES + "/" + id + "/withdrawal")
                        .then(),
                409,
                "COURSE_NOT_OFFERED");
        manager("lan").post(COURSES + "/" + id + "/versions").then().statusCode(201);
    }

    @Test
    void a_code_names_one_course_of_an_owner() {
        ofSchool(course("NLS-01"));

        problem(drafted(manager("lan"), course("NLS-01")), 409, "COURSE_CODE_TAKEN");
        drafted(managerOf("TCDN01", "an"), course("NLS-01")).statusCode(201);
        ofProvince(course("NLS-01"));
        problem(drafted(officer("01", "chi"), course("NLS-01")), 409, "COURSE_CODE_TAKEN");
        ofMinistry(course("NLS-01"));
        problem(drafted(admin("em"), course("NLS-01")), 409, "COURSE_CODE_TAKEN");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"component\": \"1.1\"', '\"component\": \"9.9\"', COURSE_COMPONENT_UNKNOWN, 9.9",
        "'\"level\": \"CB\"', '\"level\": \"XX\"', COURSE_LEVEL_UNKNOWN, XX",
        "'\"EDUCATORS\"', '\"NONE-SUCH\"', COURSE_FRAMEWORK_UNKNOWN, NONE-SUCH",
        "'[{', '[{\"component\": \"1.1\", \"level\": \"NC\"}, {', COURSE_OUTCOME_DOUBLED, 1.1",
        "'\"attendancePercent\": 50', '\"attendancePercent\": 50, \"satisfaction\": \"EDUCATORS-SELF\"', COURSE_QUESTIONNAIRE_UNKNOWN, EDUCATORS-SELF",
        "'\"prerequisites\": []', '\"prerequisites\": [\"00000000-0000-0009-0000-000000000009\"]', COURSE_PREREQUISITE_UNKNOWN, 0009"
    })
    void what_there_is_not_is_refused(String there, String instead, String code, String named) {
        problem(drafted(manager("lan"), course("NLS-01").replace(there, instead)), 422, code)
                .body("detail", containsString(named));
    }

    @Test
    void a_course_without_an_hour_is_refused() {
        problem(
                drafted(
                        manager("lan"),
                        course("NLS-01")
                                .replace("\"hoursOnline\": 12", "\"hoursOnline\": 0")
                                .replace("\"hoursFaceToFace\": 8", "\"hoursFaceToFace\": 0")),
                422,
                "COURSE_HOURS_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"attendancePercent\": 50', '\"attendancePercent\": 101'",
        "'\"attendancePercent\": 50', '\"attendancePercent\": 50, \"markNeeded\": 10.5'",
        "'\"attendancePercent\": 50', '\"attendancePercent\": 50, \"markNeeded\": 5.25'",
        "'\"validityMonths\": 36', '\"validityMonths\": 0'",
        "'\"languages\": [\"vi\"]', '\"languages\": []'",
        "'\"hoursOnline\": 12', '\"hoursOnline\": -1'",
        "'NLS-01', 'nls 01'"
    })
    void what_cannot_be_is_refused(String there, String instead) {
        problem(drafted(manager("lan"), course("NLS-01").replace(there, instead)), 400, "VALIDATION_FAILED");
    }

    @Test
    void prerequisites_close_no_circle() {
        var first = ofSchool(course("NLS-01"));
        var second = ofSchool(course("NLS-02", "\"" + first + "\"", "\"attendancePercent\": 50"));
        var third = ofSchool(course("NLS-03", "\"" + second + "\"", "\"attendancePercent\": 50"));
        String next = manager("lan").post(COURSES + "/" + first + "/versions").path("id");

        for (var needed : List.of(first, second, third)) {
            problem(
                    manager("lan")
                            .header("If-Match", "\"0\"")
                            .body(course("NLS-01", "\"" + needed + "\"", "\"attendancePercent\": 50"))
                            .put(COURSES + "/" + next)
                            .then(),
                    422,
                    "COURSE_PREREQUISITE_CYCLE");
        }
    }

    @Test
    void what_is_asked_for_must_still_be_offered_when_a_course_is() {
        var first = ofSchool(course("NLS-01"));
        String second = drafted(manager("lan"), course("NLS-02", "\"" + first + "\"", "\"attendancePercent\": 50"))
                .extract()
                .path("id");
        manager("lan")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Thôi\"}")
                .post(COURSES + "/" + first + "/withdrawal");

        problem(offered(manager("hoa"), second, 0), 422, "COURSE_PREREQUISITE_UNKNOWN");
    }

    @Test
    void a_province_asks_for_no_course_that_its_schools_do_not_all_see() {
        var school = ofSchool(course("NLS-01"));
        var national = ofMinistry(course("NLS-02"));

        problem(
                drafted(officer("01", "binh"), course("NLS-03", "\"" + school + "\"", "\"attendancePercent\": 50")),
                422,
                "COURSE_PREREQUISITE_UNKNOWN");
        drafted(officer("01", "binh"), course("NLS-03", "\"" + national + "\"", "\"attendancePercent\": 50"))
                .statusCode(201);
        problem(
                drafted(admin("dung"), course("NLS-04", "\"" + school + "\"", "\"attendancePercent\": 50")),
                422,
                "COURSE_PREREQUISITE_UNKNOWN");
    }

    @Test
    void a_course_is_seen_by_those_it_is_for_and_those_above() {
        Database.known("TCHN02", "01");
        var school = ofSchool(course("NLS-01"));
        var province = ofProvince(course("NLS-02"));
        var national = ofMinistry(course("NLS-03"));
        String draft =
                drafted(officer("01", "binh"), course("NLS-04")).extract().path("id");

        assertThat(seen(manager("lan"))).containsExactly(school, province, national);
        assertThat(seen(managerOf("TCHN02", "an"))).containsExactly(province, national);
        assertThat(seen(managerOf("TCDN01", "an"))).containsExactly(national);
        assertThat(seen(officer("01", "chi"))).containsExactly(school, province, national, draft);
        assertThat(seen(officer("48", "chi"))).containsExactly(national);
        assertThat(seen(admin("em"))).containsExactly(school, province, national, draft);
        problem(manager("lan").get(COURSES + "/" + draft).then(), 404, "COURSE_NOT_FOUND");
        problem(officer("48", "chi").get(COURSES + "/" + province).then(), 404, "COURSE_NOT_FOUND");
    }

    @Test
    void only_the_owner_changes_and_offers() {
        String draft = drafted(manager("lan"), course("NLS-01")).extract().path("id");
        var national = ofMinistry(course("NLS-02"));

        problem(offered(officer("01", "chi"), draft, 0), 403, "COURSE_OF_ANOTHER");
        problem(offered(officer("48", "chi"), draft, 0), 404, "COURSE_NOT_FOUND");
        problem(offered(admin("em"), draft, 0), 403, "COURSE_OF_ANOTHER");
        problem(manager("lan").post(COURSES + "/" + national + "/versions").then(), 403, "COURSE_OF_ANOTHER");
        problem(
                officer("01", "chi")
                        .post(COURSES + "/" + national + "/versions")
                        .then(),
                403,
                "COURSE_OF_ANOTHER");
        assertThat(Database.list("select status from course order by code")).containsExactly("DRAFT", "OFFERED");
    }

    @Test
    void courses_are_found_by_what_they_are() {
        var one = ofSchool(course("NLS-01"));
        var other = ofSchool(course("NLS-02")
                .replace("DIGITAL_COMPETENCE", "OTHER")
                .replace("\"component\": \"1.1\"", "\"component\": \"6.2\""));
        String draft = drafted(manager("lan"), course("NLS-03")).extract().path("id");

        assertThat(seen(manager("lan").queryParam("code", "NLS-02"))).containsExactly(other);
        assertThat(seen(manager("lan").queryParam("subject", "OTHER"))).containsExactly(other);
        assertThat(seen(manager("lan").queryParam("status", "DRAFT"))).containsExactly(draft);
        assertThat(seen(manager("lan").queryParam("component", "1.1"))).containsExactly(one, draft);
        var page = manager("lan").queryParam("limit", 2).get(COURSES).then().body("items.id", contains(one, other));
        assertThat(seen(manager("lan")
                        .queryParam("limit", 2)
                        .queryParam("after", page.extract().<String>path("next"))))
                .containsExactly(draft);
    }

    @Test
    void what_is_offered_is_told_without_a_person() {
        var id = ofProvince(course("NLS-01"));
        officer("01", "binh")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Thôi\"}")
                .post(COURSES + "/" + id + "/withdrawal");

        assertThat(Database.events()).containsExactly("course-offered", "course-withdrawn");
        assertThat(Database.list("select distinct aggregatetype || ' ' || aggregateid || ' ' || tenant from outbox"))
                .containsExactly("training.course " + id + " province-01");
        assertThat(Database.payload("course-offered")).doesNotContain("binh").doesNotContain("chi");
    }

    @Test
    void a_questionnaire_about_satisfaction_may_be_compulsory() {
        askedOfSatisfaction(today);

        drafted(manager("lan"), course("NLS-01", "", "\"attendancePercent\": 0, \"satisfaction\": \"HAI-LONG\""))
                .statusCode(201)
                .body("facts.completion.satisfaction", is("HAI-LONG"));
    }

    @Test
    void the_example_of_the_contract_is_taken() {
        drafted(manager("lan"), Contract.example("post", "/courses", "application/json"))
                .statusCode(201)
                .body("facts.validityMonths", notNullValue());
    }

    private static List<String> seen(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .get(COURSES)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
