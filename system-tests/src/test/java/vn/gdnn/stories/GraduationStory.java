package vn.gdnn.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static vn.gdnn.stories.Actor.AUDITOR;
import static vn.gdnn.stories.Actor.COLLEGE;
import static vn.gdnn.stories.Actor.HEAD;
import static vn.gdnn.stories.Actor.REGISTRAR;
import static vn.gdnn.stories.Actor.SCHOOL;
import static vn.gdnn.stories.FromStaffToDiplomaStory.TODAY;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A cohort of a thousand graduates; then what becomes of diplomas, and who notices when somebody cheats. */
@Order(2)
@TestMethodOrder(OrderAnnotation.class)
class GraduationStory {

    private static final String RECORDS = "/api/records/v1/";
    private static final String DECISION = "77/QD-CDHN";

    static String round = "";
    static List<Map<String, Object>> issued = List.of();

    @BeforeAll
    static void the_suite_is_up() {
        Suite.up();
    }

    @Test
    @Order(1)
    void a_thousand_students_come_with_their_results() {
        assertThat(COLLEGE.sendsFile(RECORDS + "students/imports", Cohort.students())
                        .accepted())
                .isEqualTo(Cohort.SIZE);
        assertThat(COLLEGE.sendsFile(RECORDS + "enrolments/imports", Cohort.enrolments())
                        .accepted())
                .isEqualTo(Cohort.SIZE);

        var results = COLLEGE.sendsFile(RECORDS + "results/imports", Cohort.results());

        assertThat(results.accepted()).isEqualTo(Cohort.SIZE * Programmes.MODULES);
    }

    @Test
    @Order(2)
    void the_council_sees_who_qualifies_and_why_the_others_do_not() {
        round = RECORDS + "graduation-rounds/"
                + REGISTRAR
                        .sends(RECORDS + "graduation-rounds", round())
                        .statusCode(201)
                        .extract()
                        .<String>path("id");

        done(REGISTRAR.acts(round, "/evaluation", Map.of()).statusCode(202));

        REGISTRAR
                .reads(round)
                .body("candidates.judged", is(Cohort.SIZE))
                .body("candidates.qualified", is(Cohort.QUALIFIED));
        REGISTRAR
                .reads(round + "/candidates?qualified=false")
                .body("items", hasSize(Cohort.SIZE - Cohort.QUALIFIED))
                .body(
                        "items.collect { it.conditions.find { it.code == 'COMPULSORY_COMPLETED' }.evidence }",
                        everyItem(is(Programmes.module(Programmes.MODULES))));
    }

    @Test
    @Order(3)
    void the_head_recognises_all_at_once() {
        REGISTRAR.acts(round, "/recognition", decision()).statusCode(403);

        HEAD.acts(round, "/recognition", decision()).statusCode(200).body("status", is("RECOGNISED"));
    }

    @Test
    @Order(4)
    void the_job_issues_exactly_one_diploma_to_each_with_numbers_that_have_no_gap() {
        var order = REGISTRAR
                .sends(
                        RECORDS + "diploma-issue-jobs",
                        Map.of("decisionNumber", DECISION, "serialPrefix", "TN", "serialWidth", 5))
                .statusCode(202);
        var job = order.extract().<String>path("id");
        REGISTRAR
                .sends(RECORDS + "diploma-issue-jobs/" + job + "/signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(403);
        HEAD.reads(RECORDS + "diploma-issue-jobs/" + job + "/items?limit=2")
                .statusCode(200)
                .body("items.student.fullName", hasSize(2))
                .body("items.obstacle", everyItem(is((Object) null)));

        var end = done(HEAD.sends(RECORDS + "diploma-issue-jobs/" + job + "/signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(202));

        assertThat(end.getInt("done")).isEqualTo(Cohort.QUALIFIED);
        assertThat(end.getInt("refused")).isZero();
        assertThat(end.getInt("percent")).isEqualTo(100);
        issued = REGISTRAR.all(RECORDS + "diplomas?status=ISSUED&limit=200").stream()
                .filter(diploma -> String.valueOf(diploma.get("serialNumber")).startsWith("TN"))
                .toList();
        assertThat(issued).hasSize(Cohort.QUALIFIED);
        assertThat(distinct("serialNumber")).hasSize(Cohort.QUALIFIED);
        assertThat(distinct("fullName")).hasSize(Cohort.QUALIFIED);
        var numbers = distinct("registerNumber").stream()
                .mapToInt(number -> Integer.parseInt(number.substring(number.lastIndexOf('/') + 1)))
                .sorted()
                .toArray();
        assertThat(numbers[numbers.length - 1] - numbers[0]).isEqualTo(Cohort.QUALIFIED - 1);
    }

    @Test
    @Order(5)
    void every_diploma_is_in_the_countrys_log() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> publicly(0, "/proof")
                        .statusCode(200)
                        .body("acts.standing", everyItem(is("LOGGED")))
                        .body("acts.kind", hasItem("ISSUED")));
        var checkpoint =
                RestAssured.get("/log/checkpoint").then().statusCode(200).extract();

        assertThat(Long.parseLong(checkpoint.asString().split("\n")[1])).isGreaterThanOrEqualTo(Cohort.QUALIFIED);
    }

    @Test
    @Order(6)
    void anyone_verifies_one_by_number_name_and_birth_date_and_learns_nothing_from_a_wrong_one() {
        var paper = publicly(0, "").statusCode(200).body("status", is("VALID")).extract();
        var facts = Map.of(
                "serialNumber", paper.path("diploma.serialNumber"),
                "fullName", paper.path("diploma.fullName"),
                "dateOfBirth", paper.path("diploma.dateOfBirth"));

        verified(facts)
                .body("status", is("VALID"))
                .body("diploma.registerNumber", is(paper.<String>path("diploma.registerNumber")));
        var mismatch = Map.of(
                "serialNumber",
                facts.get("serialNumber"),
                "fullName",
                "Khác Tên",
                "dateOfBirth",
                facts.get("dateOfBirth"));
        verified(mismatch).statusCode(404).body("status", is("UNKNOWN")).body("diploma", is((Object) null));
        verified(Map.of("serialNumber", "KHONG-CO", "fullName", "Khác Tên", "dateOfBirth", "2004-01-01"))
                .body("status", is("UNKNOWN"));
    }

    @Test
    @Order(7)
    void the_credential_and_the_document_pass_every_check_until_somebody_touches_them() {
        var credential = publicly(0, "/credential").statusCode(200).extract().asString();
        checked("application/vc", credential.getBytes(StandardCharsets.UTF_8)).body("verdict", is("VALID"));
        var altered = credential.replace(name(0), "Kẻ Mạo Danh");
        assertThat(altered).isNotEqualTo(credential);
        checked("application/vc", altered.getBytes(StandardCharsets.UTF_8))
                .body("verdict", is("FAILED"))
                .body("checks.find { it.check == 'CREDENTIAL_SIGNATURE' }.outcome", is("FAILED"));

        var document = publicly(0, "/document").statusCode(200).extract().asByteArray();
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).startsWith("%PDF-");
        checked("application/pdf", document).body("verdict", is("VALID"));
        var forged = Arrays.copyOf(document, document.length);
        forged[document.length / 2] ^= 1;
        checked("application/pdf", forged)
                .body("verdict", is("FAILED"))
                .body("checks.findAll { it.outcome == 'FAILED' }", not(hasSize(0)));
    }

    @Test
    @Order(8)
    void a_correction_needs_two_people_and_shows() {
        var diploma = diploma(1);
        var request = REGISTRAR
                .sends(
                        diploma + "/corrections",
                        Map.of(
                                "groundCode", "CIVIL_STATUS_CHANGED",
                                "decisionNumber", "81/QD-CDHN",
                                "decidedOn", TODAY,
                                "evidence", "Quyết định cho phép thay đổi hộ tịch 5/QĐ-UBND",
                                "fullName", "Nguyễn Thị Đổi Tên"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        publicly(1, "").body("status", is("VALID"));
        REGISTRAR
                .acts(diploma, "/corrections/" + request + "/approval", Map.of())
                .statusCode(403);

        HEAD.acts(diploma, "/corrections/" + request + "/approval", Map.of()).statusCode(200);

        publicly(1, "").body("status", is("CORRECTED")).body("diploma.fullName", is("Nguyễn Thị Đổi Tên"));
    }

    @Test
    @Order(9)
    void a_reissue_needs_two_people_and_leaves_the_old_one_replaced() {
        var request = REGISTRAR
                .sends(
                        diploma(2) + "/reissue-requests",
                        Map.of(
                                "serialNumber", "TNB00001",
                                "reason", "In sai tên",
                                "decisionNumber", "82/QD-CDHN",
                                "decidedOn", TODAY))
                .statusCode(201)
                .extract()
                .<String>path("id");
        publicly(2, "").body("status", is("VALID"));
        HEAD.acts(diploma(2), "/reissue-requests/" + request + "/approval", Map.of())
                .statusCode(200);
        var fresh = REGISTRAR.reads(diploma(2)).extract().<String>path("aftermath.replacedBy.id");
        HEAD.acts(RECORDS + "diplomas/" + fresh, "/signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(200);
        REGISTRAR
                .acts(RECORDS + "diplomas/" + fresh, "/issue", Map.of("issuedOn", TODAY))
                .statusCode(200);

        publicly(2, "").body("status", is("REPLACED")).body("replacement.by.serialNumber", is("TNB00001"));
        publicly(2, "/document").statusCode(410);
    }

    @Test
    @Order(10)
    void a_revocation_needs_two_people_and_no_copy_is_made_meanwhile() {
        var diploma = diploma(3);
        var credential = publicly(3, "/credential").statusCode(200).extract().asString();
        var request = REGISTRAR
                .sends(
                        diploma + "/revocation-requests",
                        Map.of(
                                "groundCode", "FRAUD",
                                "decisionNumber", "83/QD-CDHN",
                                "decidedOn", TODAY,
                                "effectiveOn", TODAY,
                                "reason", "Gian lận trong thi"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        REGISTRAR
                .sends(diploma + "/copies", Map.of("relation", "HOLDER"))
                .statusCode(409)
                .body("code", is("COPY_REFUSED_PENDING"));

        HEAD.acts(diploma, "/revocation-requests/" + request + "/approval", Map.of())
                .statusCode(200);

        publicly(3, "").body("status", is("REVOKED")).body("revocation.effectiveOn", is(TODAY));
        REGISTRAR
                .sends(
                        RECORDS + "diplomas",
                        Map.of(
                                "enrolmentId",
                                REGISTRAR.reads(diploma).extract().<String>path("enrolmentId"),
                                "serialNumber",
                                "TNF00001"))
                .statusCode(409)
                .body("code", is("NOT_RECOGNISED"));
        checked("application/vc", credential.getBytes(StandardCharsets.UTF_8))
                .body("verdict", not(is("VALID")))
                .body("checks.find { it.check == 'STATUS' }.outcome", is("FAILED"));
        REGISTRAR.sends(diploma(4) + "/copies", Map.of("relation", "HOLDER")).statusCode(201);
    }

    @Test
    @Order(11)
    void a_changed_row_is_found_by_the_audit() {
        assertThat(audited().getBoolean("consistent")).isTrue();
        var earned = publicly(5, "").extract().<String>path("diploma.graduationClass");
        assertThat(graduationClass(5, "Xuất sắc")).isEqualTo(1);

        var audit = audited();

        assertThat(audit.getBoolean("consistent")).isFalse();
        assertThat(audit.getList("findings.diploma")).contains(issued.get(5).get("id"));
        publicly(5, "").statusCode(not(200)).body("code", is("REGISTER_INCONSISTENT"));
        graduationClass(5, earned);
        assertThat(audited().getBoolean("consistent")).isTrue();
    }

    @Test
    @Order(12)
    void another_schools_registrar_is_refused_everywhere() {
        var theirs = diploma(6);
        for (var place : List.of(
                theirs,
                theirs + "/preview",
                theirs + "/copies",
                theirs + "/corrections",
                theirs + "/revocation-requests",
                round,
                round + "/candidates")) {
            SCHOOL.reads(place).statusCode(oneOf(403, 404)).body("code", not(is((Object) null)));
        }
        for (var list : List.of("graduation-rounds", "approvals", "jobs", "diplomas/overdue", "blanks")) {
            SCHOOL.reads(RECORDS + list).statusCode(oneOf(200, 403)).body("items", oneOf(List.of(), null));
        }
        SCHOOL.sends(theirs + "/copies", Map.of("relation", "HOLDER")).statusCode(404);
        SCHOOL.sends(
                        theirs + "/revocation-requests",
                        Map.of(
                                "groundCode", "FRAUD",
                                "decisionNumber", "1/QD",
                                "decidedOn", TODAY,
                                "effectiveOn", TODAY,
                                "reason", "x"))
                .statusCode(404);
        SCHOOL.sends(
                        RECORDS + "diploma-issue-jobs",
                        Map.of("decisionNumber", DECISION, "issuedOn", TODAY, "serialPrefix", "X"))
                .statusCode(oneOf(404, 409, 422));
        SCHOOL.sends(RECORDS + "register-audits", Map.of()).statusCode(403);
    }

    private static Map<String, Object> round() {
        return Map.of(
                "title", "Đợt xét tốt nghiệp tháng 11",
                "scope", List.of(Map.of("programmeCode", Programmes.CODE, "cohort", Cohort.YEAR)),
                "council",
                        List.of(
                                Map.of("fullName", "Trần Thị Chủ", "role", "CHAIR"),
                                Map.of("fullName", "Lê Văn Thư", "role", "SECRETARY"),
                                Map.of("fullName", "Đỗ Thị Viên", "role", "MEMBER")));
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "minutesNumber", "7/BB",
                "minutesOn", TODAY,
                "decisionNumber", DECISION,
                "decidedOn", TODAY,
                "signerTitle", "Hiệu trưởng");
    }

    private static JsonPath done(ValidatableResponse accepted) {
        var place = URI.create(accepted.extract().header("Location")).getPath();
        return await("job " + place)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> REGISTRAR.reads(place).statusCode(200).extract().jsonPath(),
                        job -> Set.of("DONE", "FAILED", "CANCELLED").contains(job.getString("status")));
    }

    private static JsonPath audited() {
        var place = URI.create(AUDITOR.sends(RECORDS + "register-audits", Map.of())
                        .statusCode(202)
                        .extract()
                        .header("Location"))
                .getPath();
        return await("audit")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> AUDITOR.reads(place).statusCode(200).extract().jsonPath(),
                        audit -> Set.of("DONE", "FAILED").contains(audit.getString("status")));
    }

    private static int graduationClass(int index, String words) {
        return SuiteDatabaseOwner.does(
                "update diploma_content set graduation_class = ? where full_name = ? and content_version = 1",
                words,
                name(index));
    }

    private static Set<String> distinct(String member) {
        var values = new HashSet<String>();
        issued.forEach(diploma -> values.add(String.valueOf(diploma.get(member))));
        return values;
    }

    private static String diploma(int index) {
        return RECORDS + "diplomas/" + issued.get(index).get("id");
    }

    private static String name(int index) {
        return String.valueOf(issued.get(index).get("fullName"));
    }

    private static ValidatableResponse publicly(int index, String part) {
        return RestAssured.get("/api/public/v1/diplomas/" + issued.get(index).get("publicId") + part)
                .then();
    }

    private static ValidatableResponse verified(Map<String, ?> facts) {
        return RestAssured.given()
                .contentType("application/json")
                .body(facts)
                .post("/api/public/v1/verifications")
                .then()
                .contentType(startsWith("application/json"));
    }

    private static ValidatableResponse checked(String type, byte[] content) {
        return RestAssured.given()
                .contentType(type)
                .body(content)
                .post("/api/public/v1/document-checks")
                .then()
                .statusCode(200)
                .contentType(containsString("json"));
    }
}
