package vn.gdnn.records.learning.result.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResultCorrectionTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_exam_counts_with_the_average_of_two_markers() {
        post(enrolment(), "\"examMarks\": [7.25, 7.30]")
                .statusCode(201)
                .body("examMark", is(7.275f))
                .body("examMarks", contains(7.25f, 7.30f))
                .body("score10", is(7.6f))
                .body("warnings", empty());
    }

    @Test
    void markers_far_apart_are_warned_of() {
        post(enrolment(), "\"examMarks\": [5, 7.5]").statusCode(201).body("warnings", contains("EXAM_MARKS_FAR_APART"));
        post(enrolment(), "\"examMarks\": [5.5, 7.5]").statusCode(201).body("warnings", empty());
    }

    @Test
    void a_refusal_names_the_field_as_the_request_does() {
        post(enrolment(), "\"examMark\": 7, \"examMarks\": [7, 8]")
                .statusCode(400)
                .body("violations.field", contains("examMark"));
        registrar()
                .body("{\"moduleCode\": \"M1\", \"attempt\": 1, \"examMark\": 7, \"postedOn\": \"2026-01-15\"}")
                .post(ENROLMENTS + enrolment() + "/results")
                .then()
                .statusCode(400)
                .body("violations.field", contains("regularMarks"));
    }

    @Test
    void a_semester_is_two_years_that_follow_each_other() {
        post(enrolment(), "\"examMark\": 7, \"term\": \"2025-2026.1\"")
                .statusCode(201)
                .body("term", is("2025-2026.1"));
        post(enrolment(), "\"examMark\": 7, \"term\": \"2025-2027.1\"")
                .statusCode(422)
                .body("code", is("TERM_INVALID"));
    }

    @Test
    void a_correction_keeps_both_values() {
        var enrolment = enrolment();
        var id = posted(enrolment);

        correct(enrolment, id, 0, "9")
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .body("score10", is(9.0f))
                .body("letter", is("A"))
                .body("corrections", is(1));

        registrar().get(ENROLMENTS + enrolment + "/results/" + id).then().body("score10", is(9.0f));
        registrar().get(ENROLMENTS + enrolment + "/transcript").then().body("modules[0].letter", is("A"));
        registrar()
                .get(ENROLMENTS + enrolment + "/results/" + id + "/corrections")
                .then()
                .statusCode(200)
                .body("before.score10", contains(5.0f))
                .body("after.score10", contains(9.0f))
                .body("decisionNumber", contains("3/QĐ"))
                .body("actor", contains("sis-CDHN01"));
        assertThat(StoredRows.list("select score from module_result where id = ?::uuid", id))
                .containsExactly("5.0");
    }

    @Test
    void a_result_on_which_a_graduation_rests_is_corrected_by_two_people() {
        var enrolment = graduate();
        String id = registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .extract()
                .path("[0].id");
        correct(enrolment, id, 0, "9").statusCode(422).body("code", is("CORRECTION_NEEDS_SECOND_PERSON"));
        var place = ENROLMENTS + enrolment + "/results/" + id + "/correction-requests";
        String request = registrar()
                .header("If-Match", "\"0\"")
                .body(correction("9", "2026-02-01"))
                .post(place)
                .then()
                .statusCode(201)
                .body("particulars.examMark", is("9"))
                .extract()
                .path("id");

        registrar().post(place + "/" + request + "/approval").then().statusCode(403);
        registrar().get(ENROLMENTS + enrolment + "/results/" + id).then().body("corrections", is(0));
        head().post(ENROLMENTS + enrolment() + "/results/" + id + "/correction-requests/" + request + "/approval")
                .then()
                .statusCode(404);
        var elsewhere = ENROLMENTS + enrolment() + "/results/" + id + "/correction-requests";
        registrar().get(elsewhere).then().statusCode(404).body("code", is("RESULT_NOT_FOUND"));
        head().body(Map.of("reason", "Sai"))
                .post(elsewhere + "/" + request + "/rejection")
                .then()
                .statusCode(404)
                .body("code", is("RESULT_NOT_FOUND"));
        var before = readings(enrolment);
        registrar().get(place).then().body("ruling", contains((Object) null));
        assertThat(readings(enrolment)).isEqualTo(before + 1);
        head().post(Waiting.place(head(), "RESULT_CORRECTION", request))
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("score10", is(9.0f));
        registrar().get(ENROLMENTS + enrolment + "/results/" + id).then().body("score10", is(9.0f));
    }

    @Test
    void a_second_correction_starts_from_the_first() {
        var enrolment = enrolment();
        var id = posted(enrolment);
        correct(enrolment, id, 0, "9").statusCode(201);

        correct(enrolment, id, 0, "8").statusCode(412);
        correct(enrolment, id, 1, "8").statusCode(201);

        registrar()
                .get(ENROLMENTS + enrolment + "/results/" + id + "/corrections")
                .then()
                .body("before.score10", contains(5.0f, 9.0f))
                .body("after.score10", contains(9.0f, 8.0f));
    }

    @Test
    void a_correction_rests_on_a_decision_since_the_posting() {
        var enrolment = enrolment();
        var id = posted(enrolment);

        for (var day : List.of("2026-01-14", "2190-01-01")) {
            correct(enrolment, id, 0, "9", day).statusCode(422).body("code", is("CORRECTION_DATE_INVALID"));
        }
        registrar()
                .header("If-Match", "\"0\"")
                .body("{\"regularMarks\": [9], \"examMark\": 9}")
                .post(ENROLMENTS + enrolment + "/results/" + id + "/corrections")
                .then()
                .statusCode(400);
        assertThat(StoredRows.list("select has_table_privilege('gdnn_institution', 'result_correction', 'update')"
                        + " or has_table_privilege('gdnn_ministry', 'result_correction', 'delete')"))
                .containsExactly("f");
    }

    @Test
    void results_and_transcript_are_shown_as_they_were_known() {
        var enrolment = enrolment();
        var id = posted(enrolment);
        var before = now();
        correct(enrolment, id, 0, "9").statusCode(201);
        postResult(enrolment, "M2", 1, "8").statusCode(201);

        asOf(enrolment + "/results", before).body("size()", is(1)).body("[0].score10", is(5.0f));
        asOf(enrolment + "/results/" + id, before).body("corrections", is(0));
        asOf(enrolment + "/transcript", before).body("modules.letter", contains("D", null, null));
        asOf(enrolment + "/transcript", now()).body("modules.letter", contains("A", "B", null));
        asOf(enrolment + "/results", "2020-01-01").body("", empty());
        for (var what : List.of("/results", "/transcript", "/results/" + id)) {
            registrar()
                    .queryParam("asOf", "2190-01-01")
                    .get(ENROLMENTS + enrolment + what)
                    .then()
                    .statusCode(422)
                    .body("code", is("DAY_IN_FUTURE"));
        }
    }

    @Test
    void another_school_corrects_nothing_of_ours() {
        var enrolment = enrolment();
        var id = posted(enrolment);

        registrar(DANANG)
                .header("If-Match", "\"0\"")
                .body(correction("9", "2026-02-01"))
                .post(ENROLMENTS + enrolment + "/results/" + id + "/corrections")
                .then()
                .statusCode(404);
        registrar(DANANG)
                .get(ENROLMENTS + enrolment + "/results/" + id + "/corrections")
                .then()
                .statusCode(404);
        correctBy(head(), enrolment, id).statusCode(403);
    }

    @Test
    void a_file_brings_semesters_and_both_markers() {
        var header = "studentCode,programmeCode,moduleCode,attempt,regularMarks,examMark,examMarks,postedOn,term";
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        var file = List.of(
                header,
                student + ",CNTT,M1,1,7,,7.25;7.30,2026-01-15,2025-2026.1",
                student + ",CNTT,M2,1,7,8,,2026-01-15,",
                student + ",CNTT,PE,1,7,8,7;8,2026-01-15,",
                student + ",CNTT,PE,2,7,8,,2026-01-15,2025-2027.1");

        var job = imported("results", file).body("accepted", is(2));

        errorsOf(job).body("items.code", containsInAnyOrder("EXAM_MARK_INVALID", "TERM_INVALID"));
        imported("results", file).body("unchanged", is(2));
        registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .body("examMark", contains(7.275f, 8))
                .body("term", contains("2025-2026.1", null));
    }

    @Test
    void a_file_waits_for_the_recognition_it_meets() throws SQLException {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        try (var rival = SuiteDatabase.asOwner();
                var graduate = rival.prepareStatement("update enrolment set status = 'GRADUATED' where id = ?::uuid")) {
            rival.setAutoCommit(false);
            graduate.setString(1, enrolment);
            graduate.executeUpdate();
            var job = CompletableFuture.supplyAsync(() -> imported(
                    "results",
                    List.of(
                            "studentCode,programmeCode,moduleCode,attempt,regularMarks,examMark,postedOn",
                            student + ",CNTT,M1,1,7,8,2026-01-15")));
            untilSomebodyWaits();
            rival.commit();

            errorsOf(job.join()).body("items.code", contains("ENROLMENT_CLOSED"));
        }
    }

    private static void untilSomebodyWaits() {
        await().pollInterval(Duration.ofMillis(50))
                .until(() -> !StoredRows.list("select 1 from pg_locks where not granted")
                        .isEmpty());
    }

    private static String now() {
        return StoredRows.list(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .get(0);
    }

    private static ValidatableResponse asOf(String path, String moment) {
        return registrar()
                .queryParam("asOf", moment)
                .get(ENROLMENTS + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String enrolment, String exam) {
        return registrar()
                .body("""
                        {"moduleCode": "M1", "attempt": 1, "regularMarks": [8], "postedOn": "2026-01-15", %s}""".formatted(exam))
                .post(ENROLMENTS + enrolment + "/results")
                .then();
    }

    private static String posted(String enrolment) {
        return postResult(enrolment, "M1", 1, "5").statusCode(201).extract().path("id");
    }

    private static String correction(String mark, String decidedOn) {
        return """
                {"regularMarks": [%s], "periodicMarks": [], "examMark": %s, "decisionNumber": "3/QĐ",
                 "decidedOn": "%s", "reason": "chấm phúc khảo"}""".formatted(mark, mark, decidedOn);
    }

    private static ValidatableResponse correct(String enrolment, String id, int version, String mark) {
        return correct(enrolment, id, version, mark, "2026-02-01");
    }

    private static ValidatableResponse correct(String enrolment, String id, int version, String mark, String day) {
        return registrar()
                .header("If-Match", "\"" + version + "\"")
                .body(correction(mark, day))
                .post(ENROLMENTS + enrolment + "/results/" + id + "/corrections")
                .then();
    }

    private static ValidatableResponse correctBy(RequestSpecification by, String enrolment, String id) {
        return by.header("If-Match", "\"0\"")
                .body(correction("9", "2026-02-01"))
                .post(ENROLMENTS + enrolment + "/results/" + id + "/corrections")
                .then();
    }

    private static int readings(String enrolment) {
        return StoredRows.list("""
                        select l.id::text from access_log l
                        join enrolment e on e.institution = l.institution and e.student = l.person
                        where e.id = ?::uuid""", enrolment).size();
    }
}
