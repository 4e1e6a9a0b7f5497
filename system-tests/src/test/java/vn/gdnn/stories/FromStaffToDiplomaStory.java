package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.MINISTRY;
import static vn.gdnn.stories.Actor.PROVINCE;
import static vn.gdnn.stories.Actor.REGISTRAR;
import static vn.gdnn.stories.Actor.REPORTING_CLIENT;
import static vn.gdnn.stories.Actor.REVIEWER;
import static vn.gdnn.stories.Actor.SCHOOL;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One story through every service: from onboarding two institutions to a diploma that anyone can check. */
@Order(1)
@TestMethodOrder(OrderAnnotation.class)
class FromStaffToDiplomaStory {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final String TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    static String programme = "";
    static String enrolment = "";
    static String diploma = "";
    static String publicId = "";

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    @Order(1)
    void the_ministry_onboards_a_college_and_an_intermediate_school() {
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.COLLEGE).statusCode(201);
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.SCHOOL).statusCode(201);
        MINISTRY.sends("/api/reporting/v1/institutions", Institutions.SCHOOL)
                .statusCode(409)
                .body("code", not(equalTo(null)));

        COLLEGE.reads("/api/reporting/v1/institutions").body("items.code", is(List.of("CDHN01")));
    }

    @Test
    @Order(2)
    void the_college_sends_200_staff_and_learns_which_three_rows_are_wrong() {
        var outcome = COLLEGE.sendsFile("/api/training/v1/staff/imports", Files.staff());

        assertThat(outcome.status()).isEqualTo("DONE");
        assertThat(outcome.accepted()).isEqualTo(197);
        assertThat(outcome.refused()).isEqualTo(3);
        COLLEGE.reads(outcome.job() + "/errors")
                .body("items.line", is(List.of(11, 51, 151)))
                .body("items.column", is(List.of("dateOfBirth", "fullName", "position")))
                .body("items.code", everyItem(not(equalTo(null))))
                .body("items.message", everyItem(not(equalTo(""))));
        soon("T1", () -> indicator(COLLEGE, "T1").body("numerator", is(0)).body("denominator", is(197)));
    }

    @Test
    @Order(2)
    void the_college_keeps_a_receipt_of_the_file_that_it_can_show_to_others() throws Exception {
        var sent = Files.staff();
        var job = COLLEGE.sendsFile("/api/training/v1/staff/imports", sent).job();

        var receipt = new Receipt(
                COLLEGE.reads(job + "/receipt").statusCode(200).extract().asString());

        var says = receipt.saysBy("/api/training/v1/import-receipt-keys");
        assertThat(says.getString("import.file.sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(sent.getBytes(UTF_8))));
        assertThat(says.getInt("import.rows.accepted")).isEqualTo(197);
        assertThat(says.getString("import.accepted"))
                .startsWith(Suite.gateway())
                .endsWith("/accepted");
        COLLEGE.reads(job + "/accepted?limit=5000").statusCode(200).body("items.size()", is(197));
    }

    @Test
    @Order(3)
    void sending_the_same_file_again_changes_nothing() {
        var outcome = COLLEGE.sendsFile("/api/training/v1/staff/imports", Files.staff());

        assertThat(outcome.unchanged()).isEqualTo(197);
        indicator(COLLEGE, "T1").body("denominator", is(197));
    }

    @Test
    @Order(4)
    void completed_digital_training_moves_T1() {
        var outcome = COLLEGE.sendsFile("/api/training/v1/trainings/imports", Files.trainings(1, 50));
        assertThat(outcome.accepted()).isEqualTo(50);

        soon("T1", () -> indicator(COLLEGE, "T1").body("numerator", is(50)));
        indicator(COLLEGE, "T1")
                .body("denominator", is(197))
                .body("percent", is(25.4f))
                .body("target.percent", is(100.0f));
        indicator(REPORTING_CLIENT, "T1").body("scope.kind", is("COUNTRY")).body("numerator", is(50));
        indicator(PROVINCE, "T1").body("scope.kind", is("PROVINCE")).body("scope.code", is("01"));
        COLLEGE.reads("/api/reporting/v1/indicators/T1/contributions?counted=true&limit=200&asOf=" + TODAY)
                .body("items", hasSize(50))
                .body("items.kind", everyItem(is("STAFF_MEMBER")))
                .body("items.counted", everyItem(is(true)));
    }

    @Test
    @Order(5)
    void a_programme_with_digital_outcomes_is_submitted_appraised_and_approved_by_another_person() {
        programme = COLLEGE.sendsOnceKnown("/api/curriculum/v1/programmes", Programmes.INFORMATION_TECHNOLOGY)
                .statusCode(201)
                .extract()
                .path("id");
        var place = "/api/curriculum/v1/programmes/" + programme;
        COLLEGE.acts(place, "/submission", Map.of()).statusCode(200);
        COLLEGE.acts(place, "/approval", Programmes.APPROVAL).statusCode(403);
        REVIEWER.acts(place, "/approval", Programmes.APPROVAL).statusCode(409).body("code", is("APPRAISAL_MISSING"));
        Programmes.appraised(REVIEWER, place);
        REVIEWER.acts(place, "/approval", Programmes.APPROVAL)
                .statusCode(200)
                .body("status", is("APPROVED"))
                .body("appraisal", is("PASS"));
        PROVINCE.reads(place + "/appraisals").statusCode(200).body("members[0].size()", is(3));

        soon("T3", () -> indicator(COLLEGE, "T3").body("numerator", is(1)).body("denominator", is(1)));
    }

    @Test
    @Order(6)
    void students_enrol_and_their_results_are_posted() {
        var students = COLLEGE.sendsFile("/api/records/v1/students/imports", Files.students());
        assertThat(students.accepted()).isEqualTo(Files.STUDENTS);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var enrolments = COLLEGE.sendsFile("/api/records/v1/enrolments/imports", Files.enrolments());
            assertThat(enrolments.accepted()).isEqualTo(Files.STUDENTS);
        });

        var results = COLLEGE.sendsFile("/api/records/v1/results/imports", Files.results());

        assertThat(results.refused()).isZero();
        assertThat(results.accepted()).isEqualTo(Files.STUDENTS * Programmes.MODULES);
    }

    @Test
    @Order(7)
    void a_student_who_falls_short_is_not_recognised() {
        var failing = enrolmentOf("SV002");

        COLLEGE.sends(failing + "/recognition-requests", Map.of("decisionNumber", "12/QD-CDHN", "decidedOn", TODAY))
                .statusCode(422)
                .body("code", is("GRADUATION_CONDITIONS_NOT_MET"));
    }

    @Test
    @Order(8)
    void a_student_who_meets_the_conditions_is_recognised_registered_signed_and_issued() {
        enrolment = enrolmentOf("SV001");
        COLLEGE.reads(enrolment + "/transcript").statusCode(200).body("gpa", not(equalTo(null)));
        String recognition = COLLEGE.sends(
                        enrolment + "/recognition-requests", Map.of("decisionNumber", "12/QD-CDHN", "decidedOn", TODAY))
                .statusCode(201)
                .extract()
                .path("id");
        HEAD.acts(enrolment, "/recognition-requests/" + recognition + "/approval", Map.of())
                .statusCode(201);

        HEAD.asks()
                .contentType("application/json")
                .body(Map.of(
                        "headTitle", "Hiệu trưởng",
                        "englishHeadTitle", "Principal",
                        "place", "Hà Nội",
                        "occupations", Map.of()))
                .put("/api/records/v1/document-wording")
                .then()
                .statusCode(200);
        String signer = REGISTRAR
                .sends(
                        "/api/records/v1/signers",
                        Map.of(
                                "account", "head",
                                "fullName", "Nguyễn Văn Hiệu",
                                "title", "Hiệu trưởng",
                                "validFrom", "2026-01-05"))
                .statusCode(201)
                .extract()
                .path("id");
        HEAD.sends("/api/records/v1/signers/head/requests/" + signer + "/approval", Map.of())
                .statusCode(200);
        var registered = REGISTRAR
                .sends(
                        "/api/records/v1/diplomas",
                        Map.of(
                                "enrolmentId",
                                enrolment.substring(enrolment.lastIndexOf('/') + 1),
                                "serialNumber",
                                "A0000001"))
                .statusCode(201)
                .body("registerNumber", not(equalTo(null)))
                .extract();
        diploma = "/api/records/v1/diplomas/" + registered.<String>path("id");
        publicId = registered.path("publicId");
        publicly(publicId, 404, "UNKNOWN");

        REGISTRAR.acts(diploma, "/signature", Map.of("title", "Hiệu trưởng")).statusCode(403);
        HEAD.acts(diploma, "/signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(200)
                .body("status", is("SIGNED"));
        REGISTRAR
                .acts(diploma, "/issue", Map.of("issuedOn", TODAY))
                .statusCode(200)
                .body("status", is("ISSUED"));
    }

    @Test
    @Order(9)
    void T9_counts_the_college_and_not_the_school() {
        soon(
                "T9",
                () -> indicator(REPORTING_CLIENT, "T9")
                        .body("numerator", is(1))
                        .body("denominator", is(2))
                        .body("percent", is(50.0f)));
        REPORTING_CLIENT
                .reads("/api/reporting/v1/indicators/T9/contributions?asOf=" + TODAY)
                .body("items.find { it.institution == 'CDHN01' }.counted", is(true))
                .body("items.find { it.institution == 'TCDN01' }.counted", is(false));
    }

    @Test
    @Order(10)
    void anyone_sees_that_the_diploma_is_valid_and_of_what() {
        publicly(publicId, 200, "VALID")
                .body("diploma.fullName", is("Nguyễn Thị Ánh"))
                .body("diploma.institutionName", is("Trường Cao đẳng Minh họa Hà Nội"))
                .body("diploma.serialNumber", is("A0000001"));
    }

    @Test
    @Order(11)
    void the_school_of_da_nang_sees_and_changes_nothing_of_the_college() {
        var theirs = COLLEGE.reads("/api/training/v1/staff?limit=1").extract().<String>path("items[0].id");
        for (var place : List.of(
                "/api/training/v1/staff/" + theirs,
                "/api/curriculum/v1/programmes/" + programme,
                enrolment,
                enrolment + "/transcript",
                diploma,
                "/api/reporting/v1/institutions/CDHN01")) {
            SCHOOL.reads(place).statusCode(oneOf(403, 404));
        }
        for (var list : List.of(
                "/api/training/v1/staff",
                "/api/curriculum/v1/programmes",
                "/api/records/v1/students",
                "/api/records/v1/enrolments",
                "/api/records/v1/diplomas",
                "/api/training/v1/imports",
                "/api/records/v1/imports")) {
            SCHOOL.reads(list).statusCode(200).body("items", hasSize(0));
        }
        SCHOOL.reads("/api/reporting/v1/indicators/T1?institution=CDHN01&asOf=" + TODAY)
                .statusCode(oneOf(200, 403, 404))
                .body("numerator", oneOf(0, null));
        SCHOOL.asks()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("decisionNumber", "1/QD", "decidedOn", TODAY))
                .post(enrolment + "/recognition-requests")
                .then()
                .statusCode(404);
        SCHOOL.asks()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("reason", "x", "on", TODAY))
                .post("/api/training/v1/staff/" + theirs + "/departure")
                .then()
                .statusCode(oneOf(400, 404));
        SCHOOL.sends("/api/records/v1/diplomas", Map.of("enrolmentId", UUID.randomUUID(), "serialNumber", "B1"))
                .statusCode(404);
    }

    @Test
    @Order(12)
    void after_revocation_it_says_revoked_since_when() {
        String request = REGISTRAR
                .sends(
                        diploma + "/revocation-requests",
                        Map.of(
                                "groundCode", "FRAUD",
                                "decisionNumber", "99/QD-CDHN",
                                "decidedOn", TODAY,
                                "effectiveOn", TODAY,
                                "reason", "Gian lận trong thi"))
                .statusCode(201)
                .extract()
                .path("id");
        REGISTRAR
                .acts(diploma, "/revocation-requests/" + request + "/approval", Map.of())
                .statusCode(403);
        HEAD.acts(diploma, "/revocation-requests/" + request + "/approval", Map.of())
                .statusCode(200)
                .body("ruling.outcome", is("APPROVED"));

        publicly(publicId, 200, "REVOKED").body("revocation.effectiveOn", is(TODAY));
    }

    @Test
    @Order(13)
    void a_teacher_who_left_and_is_hired_again_is_one_person_who_counts_on_the_days_at_work() {
        var teacher = "/api/training/v1/staff/"
                + COLLEGE.reads("/api/training/v1/staff?q=GV001").extract().<String>path("items[0].id");
        COLLEGE.acts(teacher, "/departure", Map.of("on", "2025-06-30")).statusCode(200);
        soon("T1", () -> indicator(COLLEGE, "T1").body("denominator", is(196)));

        COLLEGE.acts(teacher, "/employments", Map.of("position", "MANAGER", "employedSince", "2026-01-05"))
                .statusCode(200)
                .body("employments.leftOn", is(Arrays.asList("2025-06-30", null)))
                .body("employments.position", is(List.of("TEACHER", "MANAGER")));

        soon("T1", () -> indicator(COLLEGE, "T1").body("denominator", is(197)));
        COLLEGE.reads("/api/reporting/v1/indicators/T1?asOf=2025-06-29").body("denominator", is(197));
        COLLEGE.reads("/api/reporting/v1/indicators/T1?asOf=2025-09-01").body("denominator", is(196));
    }

    /** Waits for the figure and prints how long it took: a measurement, not a timed test. */
    static void soon(String figure, Runnable check) {
        var start = System.nanoTime();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(check::run);
        System.out.printf(
                "%s moved %d ms after the act was answered%n", figure, (System.nanoTime() - start) / 1_000_000);
    }

    private static ValidatableResponse indicator(Actor actor, String id) {
        return actor.reads("/api/reporting/v1/indicators/" + id + "?asOf=" + TODAY)
                .statusCode(200);
    }

    private static String enrolmentOf(String student) {
        return "/api/records/v1/enrolments/"
                + COLLEGE.reads("/api/records/v1/enrolments?studentCode=" + student)
                        .statusCode(200)
                        .extract()
                        .<String>path("items[0].id");
    }

    private static ValidatableResponse publicly(String id, int status, String verdict) {
        return RestAssured.get("/api/public/v1/diplomas/" + id)
                .then()
                .statusCode(status)
                .body("status", is(verdict));
    }
}
