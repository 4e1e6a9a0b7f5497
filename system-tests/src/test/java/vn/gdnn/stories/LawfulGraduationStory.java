package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.REGISTRAR;
import static vn.gdnn.stories.Actor.REVIEWER;
import static vn.gdnn.stories.FromStaffToDiplomaStory.TODAY;

import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A round as the circular wants it: one student suspended, one exempted, one whose class is lowered, one without a flaw. */
@Order(3)
@TestMethodOrder(OrderAnnotation.class)
class LawfulGraduationStory {

    private static final String RECORDS = "/api/records/v1/";
    private static final String PROGRAMME = "CNTT-LUAT";
    private static final String DECISION = "78/QD-CDHN";
    private static final String SUSPENDED = "LU001";
    private static final String EXEMPTED = "LU002";
    private static final String LOWERED = "LU003";
    private static final String FLAWLESS = "LU004";
    private static final List<String> STUDENTS = List.of(SUSPENDED, EXEMPTED, LOWERED, FLAWLESS);

    static String round = "";

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    @Order(1)
    void a_programme_with_a_condition_module_is_approved() {
        var place = "/api/curriculum/v1/programmes/"
                + COLLEGE.sendsOnceKnown("/api/curriculum/v1/programmes", programme())
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        COLLEGE.acts(place, "/submission", Map.of()).statusCode(200);
        Programmes.appraised(REVIEWER, place);
        REVIEWER.acts(place, "/approval", Programmes.APPROVAL).statusCode(200);
    }

    @Test
    @Order(2)
    void four_students_come_with_their_results() {
        COLLEGE.sendsFile(
                RECORDS + "students/imports",
                STUDENTS.stream()
                        .map(code -> code + "," + Names.of("Trịnh", STUDENTS.indexOf(code)) + ",2004-03-09")
                        .collect(Collectors.joining("\n", "code,fullName,dateOfBirth\n", "\n")));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(COLLEGE.sendsFile(
                                        RECORDS + "enrolments/imports",
                                        STUDENTS.stream()
                                                .map(code -> code + "," + PROGRAMME + ",CREDIT,2026,2026-02-15")
                                                .collect(Collectors.joining(
                                                        "\n",
                                                        "studentCode,programmeCode,studyMode,cohort,enrolledOn\n",
                                                        "\n")))
                                .accepted())
                        .isEqualTo(STUDENTS.size()));

        var results = COLLEGE.sendsFile(RECORDS + "results/imports", results());

        assertThat(results.refused()).isZero();
    }

    @Test
    @Order(3)
    void an_exemption_is_asked_by_one_person_and_agreed_by_another() {
        enrolment(EXEMPTED, "/graduation-conditions").body("finding", hasItem("NOT_MET"));
        var request = REGISTRAR
                .sends(
                        RECORDS + "exemption-requests",
                        Map.of(
                                "decisionNumber",
                                "21/QD-MT",
                                "decidedOn",
                                TODAY,
                                "modules",
                                List.of(Map.of(
                                        "enrolmentId", enrolmentOf(EXEMPTED),
                                        "moduleCode", "DMQP",
                                        "ground", "Sĩ quan dự bị",
                                        "evidence", "Chứng chỉ 0012/2022"))))
                .statusCode(201)
                .extract()
                .<String>path("id");
        REGISTRAR
                .sends(RECORDS + "exemption-requests/" + request + "/approval", Map.of())
                .statusCode(403);

        HEAD.sends(RECORDS + "exemption-requests/" + request + "/approval", Map.of())
                .statusCode(200);
    }

    @Test
    @Order(4)
    void a_suspension_after_the_evaluation_makes_the_round_stale() {
        round = RECORDS + "graduation-rounds/"
                + REGISTRAR
                        .sends(RECORDS + "graduation-rounds", round())
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        evaluated();
        REGISTRAR.reads(round + "/candidates?qualified=true").body("items", hasSize(STUDENTS.size()));
        REGISTRAR
                .sends(
                        RECORDS + "enrolments/" + enrolmentOf(SUSPENDED) + "/disciplines",
                        Map.of(
                                "level", "SUSPENSION",
                                "term", "2025-2026.2",
                                "decisionNumber", "5/QD-KL",
                                "decidedOn", TODAY,
                                "effectiveFrom", TODAY,
                                "reason", "Vi phạm quy chế thi"))
                .statusCode(201);

        HEAD.acts(round, "/recognition", decision()).statusCode(409).body("code", is("ROUND_STALE"));
    }

    @Test
    @Order(5)
    void the_council_sees_why_a_class_is_lowered_and_who_is_left_out() {
        evaluated();

        REGISTRAR
                .reads(round + "/candidates?qualified=false")
                .body("items", hasSize(1))
                .body("items[0].student.code", is(SUSPENDED));
        HEAD.acts(round, "/recognition", decision()).statusCode(200).body("status", is("RECOGNISED"));

        enrolment(FLAWLESS, "/recognition").body("graduationClass", is("EXCELLENT"));
        enrolment(EXEMPTED, "/recognition").body("graduationClass", is("EXCELLENT"));
        enrolment(LOWERED, "/recognition")
                .body("classReached", is("EXCELLENT"))
                .body("graduationClass", is("VERY_GOOD"))
                .body("loweredFor.code", is(List.of("RETAKEN_MODULES")));
        enrolment(SUSPENDED, "").body("status", is("ACTIVE"));
    }

    private static void evaluated() {
        var job = REGISTRAR
                .acts(round, "/evaluation", Map.of())
                .statusCode(202)
                .extract()
                .header("Location");
        await("evaluation")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> REGISTRAR
                                .reads(URI.create(job).getPath())
                                .extract()
                                .<String>path("status"),
                        "DONE"::equals);
    }

    private static ValidatableResponse enrolment(String student, String part) {
        return REGISTRAR
                .reads(RECORDS + "enrolments/" + enrolmentOf(student) + part)
                .statusCode(200);
    }

    private static String enrolmentOf(String student) {
        return REGISTRAR
                .reads(RECORDS + "enrolments?studentCode=" + student)
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Everybody is excellent; one had to take a module again, one never took the condition module. */
    private static String results() {
        var rows = new ArrayList<String>();
        for (var student : STUDENTS) {
            for (var module : List.of("MD01", "MD02", "MD03", "GDTC", "DMQP")) {
                if (student.equals(LOWERED) && module.equals("MD01")) {
                    rows.add(row(student, module, 1, "0.0", "2026-05-15"));
                    rows.add(row(student, module, 2, "9.5", "2026-06-15"));
                } else if (!(student.equals(EXEMPTED) && module.equals("DMQP"))) {
                    rows.add(row(student, module, 1, "9.5", "2026-06-15"));
                }
            }
        }
        return rows.stream()
                .collect(Collectors.joining(
                        "\n",
                        "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn\n",
                        "\n"));
    }

    private static String row(String student, String module, int attempt, String exam, String postedOn) {
        return "%s,%s,%s,%d,9,9,%s,%s".formatted(student, PROGRAMME, module, attempt, exam, postedOn);
    }

    private static Map<String, Object> programme() {
        var modules = new ArrayList<Map<String, Object>>();
        IntStream.rangeClosed(1, 3)
                .forEach(number ->
                        modules.add(module("MD0" + number, "Chuyên môn " + number, 18, List.of(90, 168, 12), false)));
        modules.add(module("GDTC", "Giáo dục thể chất", 2, List.of(10, 18, 2), true));
        modules.add(module("DMQP", "Giáo dục quốc phòng và an ninh", 4, List.of(20, 36, 4), true));
        return Map.ofEntries(
                Map.entry("code", PROGRAMME),
                Map.entry("name", "Công nghệ thông tin"),
                Map.entry("occupationCode", "6480201"),
                Map.entry("level", "COLLEGE"),
                Map.entry("entry", "UPPER_SECONDARY"),
                Map.entry("durationMonths", 30),
                Map.entry("credits", 60),
                Map.entry("highQuality", false),
                Map.entry("contentFitsDigitalMethods", true),
                Map.entry("digitalMethodsEvidence", "Học liệu số"),
                Map.entry("modules", modules),
                Map.entry(
                        "outcomes",
                        List.of(Map.of(
                                "code", "CDR1",
                                "statement", "Lập trình ứng dụng",
                                "digitalCompetences", List.of(Map.of("component", "3.4", "level", 6))))));
    }

    private static Map<String, Object> module(
            String code, String name, int credits, List<Integer> hours, boolean condition) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "credits",
                credits,
                "theoryHours",
                hours.get(0),
                "practiceHours",
                hours.get(1),
                "testHours",
                hours.get(2),
                "compulsory",
                true,
                "condition",
                condition);
    }

    private static Map<String, Object> round() {
        return Map.of(
                "title", "Đợt xét tốt nghiệp bổ sung",
                "scope", List.of(Map.of("programmeCode", PROGRAMME, "cohort", 2026)),
                "council",
                        List.of(
                                Map.of("fullName", "Trần Thị Chủ", "role", "CHAIR"),
                                Map.of("fullName", "Lê Văn Thư", "role", "SECRETARY"),
                                Map.of("fullName", "Đỗ Thị Viên", "role", "MEMBER")));
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "minutesNumber", "8/BB",
                "minutesOn", TODAY,
                "decisionNumber", DECISION,
                "decidedOn", TODAY,
                "signerTitle", "Hiệu trưởng");
    }
}
