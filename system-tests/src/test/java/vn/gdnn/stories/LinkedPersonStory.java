package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.DANANG_HEAD;
import static vn.gdnn.stories.Actor.DANANG_REVIEWER;
import static vn.gdnn.stories.Actor.DEPUTY;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.REGISTRAR;
import static vn.gdnn.stories.Actor.REVIEWER;
import static vn.gdnn.stories.Actor.SCHOOL;
import static vn.gdnn.stories.FromStaffToDiplomaStory.TODAY;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One person at two schools: linked by two people of the ministry, warned of at the second diploma, and parted again. */
@Order(3)
@TestMethodOrder(OrderAnnotation.class)
class LinkedPersonStory {

    private static final String RECORDS = "/api/records/v1/";
    private static final String LINKS = RECORDS + "persons/links";
    private static final String PROGRAMME = "TC-LIENKET";
    private static final String STUDENT = "LK001";

    static String danang = "";
    static String hanoi = "";
    static String link = "";

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    @Order(1)
    void a_person_has_studied_the_same_occupation_at_two_schools() {
        studies(SCHOOL, DANANG_REVIEWER);
        studies(COLLEGE, REVIEWER);
        danang = studentOf(SCHOOL);
        hanoi = studentOf(COLLEGE);

        recognised(SCHOOL, DANANG_HEAD).statusCode(201);
    }

    @Test
    @Order(2)
    void two_people_of_the_ministry_link_the_entries_and_no_school_sees_it() {
        MINISTRY.reads(LINKS + "/candidates?student=" + hanoi).statusCode(200).body("student", is(List.of(danang)));
        var asked = MINISTRY.sends(
                        LINKS, Map.of("studentId", hanoi, "otherStudentId", danang, "reason", "Cùng số định danh"))
                .statusCode(201)
                .extract();
        link = asked.path("subject");
        String approval = DEPUTY.reads(RECORDS + "approvals?kind=PERSON_LINK")
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '%s' }.approval".formatted(asked.<String>path("id")));
        MINISTRY.sends(approval, Map.of()).statusCode(403);
        REGISTRAR.reads(RECORDS + "approvals?kind=PERSON_LINK").body("items", empty());

        DEPUTY.sends(approval, Map.of()).statusCode(200);

        REGISTRAR.reads(LINKS + "/" + link + "/history").statusCode(403);
        REGISTRAR.reads(RECORDS + "students/" + danang).statusCode(404);
        history()
                .body("institution", is(List.of("CDHN01", "TCDN01")))
                .body("find { it.institution == 'TCDN01' }.studies.recognisedOn", hasItem(TODAY));
    }

    @Test
    @Order(3)
    void the_second_school_is_warned_of_a_diploma_elsewhere_and_of_nothing_more() {
        var warned = recognised(COLLEGE, HEAD)
                .statusCode(409)
                .body("code", is("QUALIFICATION_HELD_ELSEWHERE"))
                .extract()
                .asString();

        assertThat(warned).doesNotContain("TCDN01").doesNotContain("Đà Nẵng").doesNotContain(danang);
    }

    @Test
    @Order(4)
    void a_link_that_was_wrong_is_undone_by_two_people_again() {
        String request = DEPUTY.sends(LINKS + "/" + link + "/undoings", Map.of("reason", "Hai người khác nhau"))
                .statusCode(201)
                .extract()
                .path("id");
        var approval = LINKS + "/" + link + "/requests/" + request + "/approval";
        DEPUTY.sends(approval, Map.of()).statusCode(403);

        MINISTRY.sends(approval, Map.of()).statusCode(200);

        MINISTRY.reads(LINKS + "/" + link + "/history").statusCode(404);
        recognised(COLLEGE, HEAD).statusCode(201);
    }

    private static ValidatableResponse history() {
        return MINISTRY.reads(LINKS + "/" + link + "/history").statusCode(200);
    }

    private static void studies(Actor school, Actor reviewer) {
        var place = "/api/curriculum/v1/programmes/"
                + school.sendsOnceKnown("/api/curriculum/v1/programmes", programme())
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        school.acts(place, "/submission", Map.of()).statusCode(200);
        Programmes.appraised(reviewer, place);
        reviewer.acts(place, "/approval", Programmes.APPROVAL).statusCode(200);
        school.sendsFile(
                RECORDS + "students/imports",
                "code,fullName,dateOfBirth,personalNumber\n" + STUDENT + ",Đinh Thị Liên,2003-05-06,079303720001\n");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                school.sendsFile(RECORDS + "enrolments/imports", """
                                        studentCode,programmeCode,studyMode,cohort,enrolledOn
                                        %s,%s,CREDIT,2026,2026-02-15
                                        """.formatted(STUDENT, PROGRAMME))
                                        .accepted())
                        .isEqualTo(1));
        var results = school.sendsFile(RECORDS + "results/imports", """
                studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn
                %1$s,%2$s,MD01,1,9,9,9.0,2026-06-15
                %1$s,%2$s,MD02,1,9,9,9.0,2026-06-15
                """.formatted(STUDENT, PROGRAMME));
        assertThat(results.accepted()).isEqualTo(2);
    }

    private static ValidatableResponse recognised(Actor school, Actor head) {
        var enrolment = RECORDS + "enrolments/" + enrolment(school).<String>path("items[0].id");
        var asked = school.sends(
                enrolment + "/recognition-requests", Map.of("decisionNumber", "91/QD", "decidedOn", TODAY));
        return asked.extract().statusCode() == 201
                ? head.acts(
                        enrolment, "/recognition-requests/" + asked.extract().path("id") + "/approval", Map.of())
                : asked;
    }

    private static String studentOf(Actor school) {
        return enrolment(school).path("items[0].student.id");
    }

    private static ExtractableResponse<Response> enrolment(Actor school) {
        return school.reads(RECORDS + "enrolments?studentCode=" + STUDENT)
                .statusCode(200)
                .extract();
    }

    private static Map<String, Object> programme() {
        return Map.ofEntries(
                Map.entry("code", PROGRAMME),
                Map.entry("name", "Công nghệ thông tin"),
                Map.entry("occupationCode", "5480201"),
                Map.entry("level", "INTERMEDIATE"),
                Map.entry("entry", "UPPER_SECONDARY"),
                Map.entry("durationMonths", 12),
                Map.entry("credits", 36),
                Map.entry("highQuality", false),
                Map.entry("contentFitsDigitalMethods", true),
                Map.entry("digitalMethodsEvidence", "Học liệu số"),
                Map.entry("modules", List.of(module("MD01"), module("MD02"))),
                Map.entry(
                        "outcomes",
                        List.of(Map.of(
                                "code", "CDR1",
                                "statement", "Lập trình ứng dụng",
                                "digitalCompetences", List.of(Map.of("component", "3.4", "level", 4))))));
    }

    private static Map<String, Object> module(String code) {
        return Map.of(
                "code",
                code,
                "name",
                "Chuyên môn " + code,
                "credits",
                18,
                "theoryHours",
                90,
                "practiceHours",
                168,
                "testHours",
                12,
                "compulsory",
                true,
                "condition",
                false);
    }
}
