package vn.gdnn.records.learning.correction.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.graduate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CorrectionFileTest {

    private static final String ROOT = "/api/records/v1/";
    private static final String HEADER =
            "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,"
                    + "examMarks,decisionNumber,decidedOn,reason";
    private static final String BY = ",3/QĐ,2026-07-01,Nhập nhầm điểm";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_file_is_one_request_and_another_person_sees_every_line_and_approves_them_as_one() {
        var graduate = graduate();
        var studying = studying();
        var file = sent(of(graduate, "M1", "5", "5", "5,"), of(studying, "M1", "9", "", ",8;9"))
                .body("accepted", is(2))
                .body("unchanged", is(0));

        var request = head().get(at(file, "request"))
                .then()
                .statusCode(200)
                .body("particulars.corrections", is("2"))
                .extract();
        head().get(ROOT + "approvals")
                .then()
                .body("items.find { it.id == '" + request.path("id") + "' }.approval", is(at(file, "approval")));
        head().get(at(file, "lines"))
                .then()
                .statusCode(200)
                .body("items.settled", contains(true, false))
                .body("items.outdated", contains(false, false))
                .body("items.student.fullName", contains("Nguyễn Thị Ngọc Ánh", "Nguyễn Thị Ngọc Ánh"))
                .body("items.attempt.enrolmentId", contains(graduate, studying))
                .body("items.before.score10", contains(8.5f, 5.0f))
                .body("items.after.score10", contains(5.0f, 8.7f))
                .body("items.after.examMarks", contains(List.of(), List.of(8, 9)))
                .body("items.decision.number", contains("3/QĐ", "3/QĐ"));
        scores(graduate, "M1", 8.5f, 0);

        registrar().post(at(file, "approval")).then().statusCode(403);
        approved(file).body("done", is(2)).body("refused", is(0));

        scores(graduate, "M1", 5.0f, 1);
        scores(studying, "M1", 8.7f, 1);
        registrar()
                .queryParam("limit", 200)
                .get(ROOT + "recognitions/fallen")
                .then()
                .body("items.enrolmentId", hasItem(graduate));
        head().post(at(file, "approval")).then().statusCode(409).body("code", is("APPROVAL_DECIDED"));
        head().get(at(file, "lines")).then().body("items.outdated", contains(true, true));
    }

    @Test
    void whoever_sent_the_file_decides_nothing_even_as_the_head() {
        var studying = studying();
        var file = sent(of(studying, "M1", "9", "9", "9,"));
        var both = Tokens.institution(HANOI, "registrar", "school-head").contentType(ContentType.JSON);

        both.post(at(file, "approval")).then().statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));

        scores(studying, "M1", 5.0f, 0);
    }

    @Test
    void a_file_that_is_rejected_changes_nothing_and_stays_as_it_was_seen() {
        var studying = studying();
        var file = sent(of(studying, "M1", "9", "9", "9,"));

        head().body(Map.of("reason", "Thiếu bài thi"))
                .post(at(file, "rejection"))
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));

        head().post(at(file, "approval")).then().statusCode(409).body("code", is("APPROVAL_DECIDED"));
        head().get(at(file, "lines")).then().body("items.after.score10", contains(9.0f));
        scores(studying, "M1", 5.0f, 0);
    }

    @Test
    void what_was_corrected_since_the_file_was_read_is_named_and_the_rest_comes_in() {
        var first = studying();
        var second = studying();
        var file = sent(of(first, "M1", "9", "9", "9,"), of(second, "M1", "9", "9", "9,"));
        approved(sent(of(first, "M1", "7", "7", "7,"))).body("done", is(1));
        head().get(at(file, "lines")).then().body("items.outdated", contains(true, false));

        var job = approved(file).body("done", is(1)).body("refused", is(1));

        head().get(ROOT + "jobs/" + job.extract().<String>path("id") + "/errors")
                .then()
                .body("items.code", contains("STALE_VERSION"));
        scores(first, "M1", 7.0f, 1);
        scores(second, "M1", 9.0f, 1);
    }

    @Test
    void a_line_that_no_single_correction_could_be_is_refused_with_its_reason() {
        var studying = studying();
        var code = code(studying);

        errorsOf(sent(
                        of(studying, "M2", "9", "9", "9,"),
                        line(code, "M1", 1, "9", "9", "9,", ",3/QĐ,2025-01-01,sớm quá"),
                        line(code, "M1", 2, "9", "9", "9,", BY),
                        line("NOBODY", "M1", 1, "9", "9", "9,", BY),
                        line(code, "PE", 1, "", "", "9,", BY),
                        line(code, "PE", 3, "9", "9", "9,8;8", BY),
                        line(code, "XX", 1, "9", "9", "9,", BY),
                        line(code, "M1", 1, "9", "9", "9,", BY)))
                .body(
                        "items.sort { it.line }.code",
                        contains(
                                "RESULT_NOT_FOUND",
                                "CORRECTION_DATE_INVALID",
                                "RESULT_NOT_FOUND",
                                "REFERENCE_UNKNOWN",
                                "TEST_MARKS_MISSING",
                                "EXAM_MARK_INVALID",
                                "MODULE_UNKNOWN",
                                "DUPLICATE_IN_FILE"));
    }

    @Test
    void marks_that_stand_already_ask_for_nothing() {
        var studying = studying();

        var file = sent(of(studying, "M1", "5", "5", "5.00,"))
                .body("accepted", is(1))
                .body("unchanged", is(1));

        head().get(at(file, "request")).then().statusCode(404).body("code", is("CORRECTION_FILE_NOT_FOUND"));
        head().get(at(file, "lines")).then().statusCode(404).body("code", is("CORRECTION_FILE_NOT_FOUND"));
        head().post(at(file, "approval")).then().statusCode(404);
    }

    @Test
    void another_school_finds_nothing_of_it() {
        var file = sent(of(studying(), "M1", "9", "9", "9,"));

        head(DANANG).get(at(file, "request")).then().statusCode(404);
        head(DANANG).get(at(file, "lines")).then().statusCode(404).body("code", is("CORRECTION_FILE_NOT_FOUND"));
        head(DANANG).post(at(file, "approval")).then().statusCode(404);
    }

    @Test
    void of_eight_who_approve_at_once_one_does() {
        var studying = studying();
        var file = sent(of(studying, "M1", "9", "9", "9,"));

        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        n -> head().post(at(file, "approval")).then().extract().statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(202).containsOnly(202, 409);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(corrections(studying)).containsExactly("1"));
    }

    private static List<String> corrections(String enrolment) {
        return StoredRows.list("""
                select count(*) from result_correction c join module_result m on m.id = c.result
                where m.enrolment = ?::uuid""", enrolment);
    }

    /** An enrolment with 5 in the first module. */
    private static String studying() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "5").statusCode(201);
        return enrolment;
    }

    private static String code(String enrolment) {
        return StoredRows.list(
                        "select s.code from enrolment e join student s on s.id = e.student where e.id = ?::uuid",
                        enrolment)
                .get(0);
    }

    private static String of(String enrolment, String module, String regular, String periodic, String exam) {
        return line(code(enrolment), module, 1, regular, periodic, exam, BY);
    }

    private static String line(
            String code, String module, int attempt, String regular, String periodic, String exam, String decision) {
        return String.join(",", code, School.PROGRAMME, module, String.valueOf(attempt), regular, periodic, exam)
                + decision;
    }

    private static ValidatableResponse sent(String... lines) {
        var file = new ArrayList<>(List.of(HEADER));
        file.addAll(List.of(lines));
        return imported("result-corrections", file);
    }

    private static ValidatableResponse approved(ValidatableResponse file) {
        String job = head().post(at(file, "approval"))
                .then()
                .statusCode(202)
                .body("request.ruling.outcome", is("APPROVED"))
                .extract()
                .path("jobId");
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> head().get(ROOT + "jobs/" + job).then().statusCode(200),
                        found -> Set.of("DONE", "FAILED")
                                .contains(found.extract().<String>path("status")));
    }

    private static String at(ValidatableResponse file, String what) {
        return ROOT + "result-corrections/imports/" + file.extract().<String>path("id") + "/" + what;
    }

    private static void scores(String enrolment, String module, float score, int corrections) {
        var found = "find { it.moduleCode == '" + module + "' }.";
        Requests.registrar()
                .get(ROOT + "enrolments/" + enrolment + "/results")
                .then()
                .body(found + "score10", is(score))
                .body(found + "corrections", is(corrections));
    }
}
