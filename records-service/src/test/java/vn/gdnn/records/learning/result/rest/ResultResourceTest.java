package vn.gdnn.records.learning.result.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.completed;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResultResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";
    private static final String HEADER =
            "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_result_is_computed_and_told() {
        var enrolment = enrolment();

        var id = registrar()
                .body("""
                        {"moduleCode": "M1", "attempt": 1, "regularMarks": [7, 8], "periodicMarks": [6.5, 9],
                         "examMark": 7.5, "postedOn": "2026-01-15"}""")
                .post(ENROLMENTS + enrolment + "/results")
                .then()
                .statusCode(201)
                .body("score10", is(7.6f))
                .body("letter", is("B"))
                .body("passed", is(true))
                .body("ruleSet", is("TT_04_2022/CREDIT/1"))
                .extract()
                .<String>path("id");

        registrar()
                .get(ENROLMENTS + enrolment + "/results/" + id)
                .then()
                .statusCode(200)
                .body("regularMarks", contains(7, 8));
        assertThat(StoredRows.events("records.learning-result", id))
                .singleElement()
                .asString()
                .contains("\"count\":1")
                .contains("\"on\":\"2026-01-15\"");
    }

    @Test
    void a_posted_result_is_frozen() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "5").statusCode(201);

        postResult(enrolment, "M1", 1, "9").statusCode(409).body("code", is("RESULT_POSTED"));
        postResult(enrolment, "M1", 2, "9").statusCode(201);
        assertThat(StoredRows.list("select has_table_privilege('gdnn_institution', 'module_result', 'update')"
                        + " or has_table_privilege('gdnn_institution', 'module_result', 'delete')"
                        + " or has_table_privilege('gdnn_ministry', 'module_result', 'update')"))
                .containsExactly("f");
    }

    @Test
    void a_module_of_another_programme_is_refused() {
        postResult(enrolment(), "XX", 1, "9").statusCode(422).body("code", is("MODULE_UNKNOWN"));
    }

    @Test
    void marks_stay_on_the_scale_and_need_a_test() {
        postResult(enrolment(), "M1", 1, "10.5").statusCode(400);
        registrar()
                .body("{\"moduleCode\": \"M1\", \"attempt\": 1, \"examMark\": 7, \"postedOn\": \"2026-01-15\"}")
                .post(ENROLMENTS + enrolment() + "/results")
                .then()
                .statusCode(400);
    }

    @Test
    void year_based_training_has_no_letters_and_passes_at_five() {
        var enrolment = enrolment(student(), "YEAR_BASED", 2023);

        postResult(enrolment, "M1", 1, "4.9")
                .statusCode(201)
                .body("letter", nullValue())
                .body("passed", is(false));
    }

    @Test
    void the_transcript_counts_the_last_attempt_and_leaves_condition_modules_out() {
        var enrolment = enrolment();
        postResult(enrolment, "M1", 1, "3").statusCode(201);
        postResult(enrolment, "M1", 2, "9").statusCode(201);
        postResult(enrolment, "M2", 1, "7").statusCode(201);
        postResult(enrolment, "PE", 1, "5").statusCode(201);

        registrar()
                .get(ENROLMENTS + enrolment + "/transcript")
                .then()
                .statusCode(200)
                .body("creditsEarned", is(5))
                .body("creditsRequired", is(5))
                .body("resits", is(1))
                .body("gpa", is(3.5f))
                .body("average10", nullValue())
                .body("classification.reached", is("EXCELLENT"))
                .body("classification.code", is("VERY_GOOD"))
                .body("classification.reasons.code", contains("RETAKEN_MODULES"))
                .body("classification.reasons.evidence", contains("M1"))
                .body("modules.attempts", contains(2, 1, 1));
    }

    @Test
    void another_schools_results_are_not_found() {
        var enrolment = completed("8");

        registrar(DANANG).get(ENROLMENTS + enrolment + "/results").then().statusCode(404);
        registrar(DANANG).get(ENROLMENTS + enrolment + "/transcript").then().statusCode(404);
        Tokens.province("01").get(ENROLMENTS + enrolment + "/transcript").then().statusCode(200);
        Tokens.ministry("ministry-admin")
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .statusCode(200)
                .body("size()", is(3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/module-score-oracle.csv", numLinesToSkip = 1)
    void a_file_is_scored_as_the_oracle_says(
            String id, String regular, String periodic, String exam, String mean, String score, String letter) {
        var student = student();
        enrolment(student, "CREDIT", 2023);

        imported("results", List.of(HEADER, row(student, "M1", regular, periodic, exam)))
                .body("accepted", is(1));

        assertThat(StoredRows.list(
                        "select r.score || ' ' || r.letter from module_result r join enrolment e on e.id = r.enrolment"
                                + " join student s on s.id = e.student where s.code = ?",
                        student))
                .containsExactly(score + " " + letter);
    }

    @Test
    void the_same_file_again_changes_nothing_and_tells_nothing() {
        var student = student();
        String enrolment = enrolment(student, "CREDIT", 2023);
        var file = List.of(HEADER, row(student, "M1", "7;8", "6.5;9", "7.5"), row(student, "M2", "", "6", "6"));
        imported("results", file).body("accepted", is(2)).body("unchanged", is(0));
        var before = StoredRows.events("records.learning-result", "CDHN01").size();

        imported("results", file).body("accepted", is(2)).body("unchanged", is(2));

        assertThat(StoredRows.events("records.learning-result", "CDHN01")).hasSize(before);
        assertThat(StoredRows.list("select 1 from module_result where enrolment = ?::uuid", enrolment))
                .hasSize(2);
    }

    @Test
    void new_results_beside_posted_ones_are_added() {
        var student = student();
        enrolment(student, "CREDIT", 2023);
        var posted = row(student, "M1", "7;8", "6.5;9", "7.5");
        imported("results", List.of(HEADER, posted)).body("accepted", is(1));

        imported("results", List.of(HEADER, row(student, "M2", "", "6", "6"), posted))
                .body("accepted", is(2))
                .body("unchanged", is(1));
    }

    @Test
    void a_result_posted_at_the_same_moment_stands() throws Exception {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        var job = meanwhile(
                """
                insert into module_result (institution, id, enrolment, module_code, attempt, regular_marks,
                                           periodic_marks, exam_mark, score, passed, rule_set, posted_on)
                select institution, id, id, 'M1', 1, '{9}', '{9}', 9, 9, true, 'TT_04_2022/CREDIT/1', '2026-01-15'
                from enrolment where id = '%s'""".formatted(enrolment),
                () -> imported("results", List.of(HEADER, row(student, "M1", "7", "7", "7"))));

        errorsOf(job).body("items.code", contains("RESULT_POSTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTIAL", "ALL_OR_NOTHING"})
    void results_are_scored_by_what_an_enrolment_is_when_they_are_posted(String mode) throws Exception {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        meanwhile(
                        "update enrolment set study_mode = 'YEAR_BASED' where id = '" + enrolment + "'",
                        () -> imported("results", List.of(HEADER, row(student, "M1", "7", "7", "7")), mode))
                .body("accepted", is(1));

        registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .statusCode(200)
                .body("ruleSet", contains("TT_04_2022/YEAR_BASED/1"));
    }

    @Test
    void rows_prepared_before_their_turn_are_scored_anew_when_an_enrolment_changed() throws Exception {
        var first = student();
        var second = student();
        String earlier = enrolment(first, "CREDIT", 2023);
        String later = enrolment(second, "CREDIT", 2023);
        var lines = new ArrayList<>(List.of(HEADER, row(first, "M1", "7", "7", "7")));
        lines.addAll(Collections.nCopies(4_999, row("NOBODY", "M1", "7", "7", "7")));
        lines.add(row(second, "M1", "7", "7", "7"));

        meanwhile(
                        "update enrolment set study_mode = 'YEAR_BASED' where id in ('" + earlier + "', '" + later
                                + "')",
                        "select 1 from pg_locks where relation = 'programme_module'::regclass",
                        () -> imported("results", lines))
                .body("accepted", is(2));

        registrar()
                .get(ENROLMENTS + later + "/results")
                .then()
                .statusCode(200)
                .body("ruleSet", contains("TT_04_2022/YEAR_BASED/1"));
    }

    private static ValidatableResponse meanwhile(String statement, Supplier<ValidatableResponse> file)
            throws SQLException {
        return meanwhile(statement, "select 1 from pg_locks where not granted", file);
    }

    /** What comes of a file that has to wait for a statement not yet committed, which is once the query finds something. */
    private static ValidatableResponse meanwhile(String statement, String until, Supplier<ValidatableResponse> file)
            throws SQLException {
        try (var other = SuiteDatabase.asOwner();
                var uncommitted = other.createStatement()) {
            other.setAutoCommit(false);
            uncommitted.execute(statement);
            var job = CompletableFuture.supplyAsync(file);
            await().until(() -> !StoredRows.list(until).isEmpty());
            other.commit();
            return job.join();
        }
    }

    @Test
    void a_file_is_told_once_with_its_count() throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox where aggregatetype = 'records.learning-result'");
        }
        var student = student();
        enrolment(student, "CREDIT", 2023);

        imported("results", List.of(HEADER, row(student, "M1", "7", "7", "7"), row(student, "M2", "8", "8", "8")));

        assertThat(StoredRows.events("records.learning-result", "CDHN01"))
                .singleElement()
                .asString()
                .contains("\"count\":2");
    }

    @Test
    void a_row_that_cannot_be_says_why() {
        var student = student();
        String enrolment = enrolment(student, "CREDIT", 2023);
        postResult(enrolment, "M1", 1, "5").statusCode(201);
        var job = imported(
                "results",
                List.of(
                        HEADER,
                        row(student, "M1", "9", "9", "9"),
                        row(student, "XX", "9", "9", "9"),
                        row("NOBODY", "M1", "9", "9", "9"),
                        row(student, "M2", "", "", "9"),
                        row(student, "PE", "11", "9", "9")));

        job.body("accepted", is(0)).body("refused", is(5));
        errorsOf(job)
                .body(
                        "items.code",
                        contains(
                                "RESULT_POSTED",
                                "MODULE_UNKNOWN",
                                "REFERENCE_UNKNOWN",
                                "TEST_MARKS_MISSING",
                                "PATTERN_MISMATCH"));
    }

    @Test
    void after_graduation_nothing_is_added() {
        var enrolment = School.graduate();

        postResult(enrolment, "M1", 2, "10").statusCode(409).body("code", is("ENROLMENT_CLOSED"));
    }

    @Test
    void thousands_of_rows_are_taken_over_in_slices() throws IOException {
        var students = new ArrayList<>(List.of("code,fullName,dateOfBirth"));
        var enrolments = new ArrayList<>(List.of("studentCode,programmeCode,studyMode,cohort,enrolledOn"));
        var results = new ArrayList<>(List.of(HEADER));
        var prefix = School.newCode();
        for (var number = 0; number < 4_000; number++) {
            var code = prefix + "-" + number;
            students.add(code + ",Người Học " + School.spelled("N" + number) + ",2003-01-01");
            enrolments.add(code + ",CNTT,CREDIT,2023,2023-09-05");
            results.add(row(code, "M1", "7;8", "6.5;9", "7.5"));
            results.add(row(code, "M2", "7", "8", "6"));
        }
        results.add(row(prefix + "-0", "M1", "7;8", "6.5;9", "7.5"));
        imported("students", students).body("accepted", is(4_000));
        imported("enrolments", enrolments).body("accepted", is(4_000));

        var job = imported("results", results);

        job.body("accepted", is(8_000)).body("refused", is(1)).body("unchanged", is(0));
        errorsOf(job).body("items.line", contains(8_002)).body("items.code", contains("DUPLICATE_IN_FILE"));
        imported("results", results.subList(0, 8_001))
                .body("accepted", is(8_000))
                .body("unchanged", is(8_000));
    }

    @Test
    void an_attempt_named_twice_counts_as_its_first_line_says() {
        var student = student();
        String enrolment = enrolment(student, "CREDIT", 2023);

        var job = imported(
                "results", List.of(HEADER, row(student, "M1", "7", "7", "7"), row(student, "M1", "9", "9", "9")));

        job.body("accepted", is(1)).body("refused", is(1));
        errorsOf(job).body("items.column", contains("attempt")).body("items.code", contains("DUPLICATE_IN_FILE"));
        assertThat(StoredRows.list("select score from module_result where enrolment = ?::uuid", enrolment))
                .containsExactly("7.0");
    }

    @Test
    void a_file_taken_in_whole_posts_nothing_when_one_row_cannot_be() {
        var student = student();
        String enrolment = enrolment(student, "CREDIT", 2023);
        var good = row(student, "M1", "7", "7", "7");

        imported("results", List.of(HEADER, good, row(student, "XX", "7", "7", "7")), "ALL_OR_NOTHING")
                .body("status", is("FAILED"))
                .body("failure", is("ROWS_REFUSED"));

        assertThat(StoredRows.list("select 1 from module_result where enrolment = ?::uuid", enrolment))
                .isEmpty();
        imported("results", List.of(HEADER, good), "ALL_OR_NOTHING").body("accepted", is(1));
        imported("results", List.of(HEADER, good), "ALL_OR_NOTHING").body("unchanged", is(1));
    }

    @Test
    void a_file_adds_nothing_after_graduation() {
        var enrolment = School.graduate();
        var student = StoredRows.list(
                        "select s.code from student s join enrolment e on e.student = s.id where e.id = ?::uuid",
                        enrolment)
                .get(0);

        var job = imported(
                "results", List.of(HEADER, row(student, "M1", "9", "9", "9").replace("M1,1", "M1,3")));

        errorsOf(job).body("items.code", contains("ENROLMENT_CLOSED"));
    }

    private static String row(String student, String module, String regular, String periodic, String exam) {
        return String.join(",", student, "CNTT", module, "1", regular, periodic, exam, "2026-01-15");
    }
}
