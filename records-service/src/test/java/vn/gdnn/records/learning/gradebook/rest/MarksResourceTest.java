package vn.gdnn.records.learning.gradebook.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.postResult;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.curriculum.v1.ModuleOutline;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.ApprovedProgramme;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class MarksResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void marks_run_are_posted_and_are_frozen_then() {
        var enrolment = enrolment();

        put(enrolment, null, "{\"regularMarks\": [7]}").statusCode(200).header("ETag", is("\"0\""));
        put(enrolment, "\"0\"", "{\"regularMarks\": [7, 8], \"periodicMarks\": [6.5, 9], \"examMarks\": [7, 8]}")
                .statusCode(200)
                .header("ETag", is("\"1\""));
        post(enrolment, "\"1\"").statusCode(201).body("score10", is(7.6f)).body("passed", is(true));

        put(enrolment, "\"1\"", "{\"regularMarks\": [9]}").statusCode(409).body("code", is("RESULT_POSTED"));
        registrar()
                .get(ENROLMENTS + enrolment + "/results")
                .then()
                .body("examMark", contains(7.5f))
                .body("examMarks", contains(contains(7, 8)))
                .body("term", contains("2025-2026.1"));
        registrar().get(ENROLMENTS + enrolment + "/marks").then().body("", empty());
    }

    @Test
    void every_value_is_kept() {
        var enrolment = enrolment();
        put(enrolment, null, "{\"regularMarks\": [7]}").statusCode(200);
        put(enrolment, "\"0\"", "{\"regularMarks\": [9]}").statusCode(200);

        registrar()
                .get(marks(enrolment) + "/history")
                .then()
                .statusCode(200)
                .body("regularMarks", contains(contains(9), contains(7)))
                .body("recordedBy", contains("sis-CDHN01", "sis-CDHN01"));
        assertThat(StoredRows.list("select has_table_privilege('gdnn_institution', 'running_mark_history', 'update')"
                        + " or has_table_privilege('gdnn_institution', 'running_mark', 'delete')"))
                .containsExactly("f");
    }

    @Test
    void nobody_overwrites_what_they_have_not_read() {
        var enrolment = enrolment();
        put(enrolment, "\"0\"", "{\"regularMarks\": [7]}").statusCode(412);
        put(enrolment, null, "{\"regularMarks\": [7]}").statusCode(200);

        put(enrolment, null, "{\"regularMarks\": [8]}").statusCode(428);
        put(enrolment, "\"4\"", "{\"regularMarks\": [8]}").statusCode(412);
        post(enrolment, "\"4\"").statusCode(412);
    }

    @Test
    void incomplete_marks_are_not_posted() {
        var enrolment = enrolment();
        put(enrolment, null, "{\"examMark\": 7}").statusCode(200);
        post(enrolment, "\"0\"").statusCode(422).body("code", is("MARKS_INCOMPLETE"));

        put(enrolment, "\"0\"", "{\"regularMarks\": [7], \"examMarks\": [7]}").statusCode(200);
        post(enrolment, "\"1\"").statusCode(422).body("code", is("MARKS_INCOMPLETE"));
    }

    @Test
    void the_transcript_shows_what_is_missing() {
        var enrolment = enrolment();
        put(enrolment, null, "{}").statusCode(200);
        transcript(enrolment).body("modules.remark", contains("I", null, null));

        put(enrolment, "\"0\"", "{\"regularMarks\": [7]}").statusCode(200);
        transcript(enrolment).body("modules.remark", contains("X", null, null)).body("gpa", nullValue());

        postResult(enrolment, "M1", 1, "8").statusCode(201);
        transcript(enrolment).body("modules.remark", contains(null, null, null));
    }

    @Test
    void a_module_of_another_programme_takes_no_marks() {
        registrar()
                .body("{}")
                .put(ENROLMENTS + enrolment() + "/marks/XX/1")
                .then()
                .statusCode(422)
                .body("code", is("MODULE_UNKNOWN"));
        registrar()
                .body("{}")
                .put(ENROLMENTS + enrolment() + "/marks/M1/21")
                .then()
                .statusCode(400);
        put(enrolment(), null, "{\"regularMarks\": [10.5]}").statusCode(400);
    }

    @Test
    void another_schools_marks_are_not_found() {
        var enrolment = enrolment();
        put(enrolment, null, "{\"regularMarks\": [7]}").statusCode(200);

        registrar(DANANG).get(marks(enrolment)).then().statusCode(404);
        registrar(DANANG).get(ENROLMENTS + enrolment + "/marks").then().statusCode(404);
        registrar(DANANG)
                .header("If-Match", "\"0\"")
                .body("{}")
                .put(marks(enrolment))
                .then()
                .statusCode(404);
        head().body("{}").put(marks(enrolment)).then().statusCode(403);
    }

    @Test
    void a_file_of_marks_is_brought_up_to_date_and_repeats() {
        var header = "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,examMarks";
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        var first = List.of(header, student + ",CNTT,M1,1,7;8,,,", student + ",CNTT,M2,1,,6,,7.5");

        imported("marks", first).body("accepted", is(2)).body("unchanged", is(0));
        imported("marks", first).body("unchanged", is(2));
        imported("marks", List.of(header, student + ",CNTT,M1,1,7;9,,8,")).body("unchanged", is(0));

        registrar().get(marks(enrolment)).then().body("version", is(1)).body("examMark", is(8.0f));
        post(enrolment, "\"1\"").statusCode(201);
        errorsOf(imported("marks", List.of(header, student + ",CNTT,M1,1,1,,1,", student + ",CNTT,XX,1,1,,1,")))
                .body("items.code", containsInAnyOrder("RESULT_POSTED", "MODULE_UNKNOWN"));
    }

    @Test
    void what_a_file_of_marks_does_not_say_stays() {
        var student = student();
        var enrolment = enrolment(student, "CREDIT", 2023);
        put(enrolment, null, "{\"regularMarks\": [7], \"periodicMarks\": [6], \"examMarks\": [7, 8]}");

        imported(
                        "marks",
                        List.of(
                                "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks",
                                student + ",CNTT,M1,1,9,"))
                .body("unchanged", is(0));

        registrar()
                .get(marks(enrolment))
                .then()
                .body("regularMarks", contains(9))
                .body("periodicMarks", contains(6))
                .body("examMarks", contains(7, 8));
    }

    @Test
    void a_file_means_the_enrolment_that_ended_last_when_none_runs() {
        var programme = newCode();
        var first = School.approval(UUID.randomUUID(), HANOI, programme, 1, "COLLEGE");
        school.approved(first);
        school.approved(new ApprovedProgramme(first.programmeId(), HANOI, programme, 2, "COLLEGE")
                .inForceFrom(LocalDate.of(2022, 1, 1))
                .modules(new ModuleOutline("NEW", "Dữ liệu lớn", 2, true, false, null))
                .fact());
        var student = student();
        ended(student, programme, 2021, "EXPULSION");
        ended(student, programme, 2023, "WITHDRAWAL");

        var file = List.of(
                "studentCode,programmeCode,moduleCode,attempt,regularMarks", student + "," + programme + ",NEW,1,8");

        errorsOf(imported("marks", file)).body("items.code", contains("ENROLMENT_CLOSED"));
    }

    @Test
    void a_school_that_moved_to_another_province_goes_on_with_its_marks() throws SQLException {
        var code = "CDMV" + System.nanoTime() % 100_000;
        school.newcomer(code);
        String enrolment = enrol(code, student(code, "Lê Thị Dời"), School.PROGRAMME, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        registrar(code).body("{\"regularMarks\": [7]}").put(marks(enrolment));
        try (var owner = SuiteDatabase.asOwner();
                var move = owner.prepareStatement("update tenant set province = '48' where code = ?")) {
            move.setString(1, code);
            move.executeUpdate();
        }

        registrar(code)
                .header("If-Match", "\"0\"")
                .body("{\"regularMarks\": [8]}")
                .put(marks(enrolment))
                .then()
                .statusCode(200);

        registrar(code).get(marks(enrolment) + "/history").then().body("version", contains(1, 0));
    }

    private static void ended(String student, String programme, int cohort, String how) {
        String enrolment = enrol(HANOI, student, programme, "CREDIT", cohort)
                .statusCode(201)
                .extract()
                .path("id");
        var day = (cohort + 1) + "-02-01";
        acting(
                        registrar(),
                        ENROLMENTS + enrolment,
                        "acts",
                        Map.of(
                                "kind",
                                how,
                                "decisionNumber",
                                "7/QĐ",
                                "decidedOn",
                                day,
                                "effectiveOn",
                                day,
                                "reason",
                                "x"))
                .statusCode(200);
    }

    private static String marks(String enrolment) {
        return ENROLMENTS + enrolment + "/marks/M1/1";
    }

    private static ValidatableResponse put(String enrolment, String version, String body) {
        var request = registrar().body(body);
        return (version == null ? request : request.header("If-Match", version))
                .put(marks(enrolment))
                .then();
    }

    private static ValidatableResponse post(String enrolment, String version) {
        return registrar()
                .header("If-Match", version)
                .body("{\"postedOn\": \"2026-01-15\", \"term\": \"2025-2026.1\"}")
                .post(marks(enrolment) + "/posting")
                .then();
    }

    private static ValidatableResponse transcript(String enrolment) {
        return registrar().get(ENROLMENTS + enrolment + "/transcript").then().statusCode(200);
    }
}
