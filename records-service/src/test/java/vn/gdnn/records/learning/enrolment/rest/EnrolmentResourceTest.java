package vn.gdnn.records.learning.enrolment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.PROGRAMME;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EnrolmentResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments";
    private static final String HEADER = "studentCode,programmeCode,studyMode,cohort,enrolledOn";

    @Inject
    School school;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_day_of_enrolment_decides_which_circular_applies() {
        for (var day : Map.of("2022-05-14", "TT_09_2017/CREDIT/1", "2022-05-15", "TT_04_2022/CREDIT/1")
                .entrySet()) {
            enrolledOn(day.getKey(), 2022)
                    .statusCode(201)
                    .body("ruleSet", is(day.getValue()))
                    .body("warnings", empty());
        }
        enrolledOn("2023-09-05", 2021)
                .statusCode(201)
                .body("ruleSet", is("TT_04_2022/CREDIT/1"))
                .body("warnings", contains("COHORT_UNUSUAL"));
        var job = imported("enrolments", List.of(HEADER, student() + ",CNTT,CREDIT,2021,2023-09-05"))
                .body("accepted", is(1));
        registrar()
                .get("/api/records/v1/imports/" + job.extract().<String>path("id") + "/warnings")
                .then()
                .body("items.code", contains("COHORT_UNUSUAL"));
    }

    private static ValidatableResponse enrolledOn(String day, int cohort) {
        return registrar()
                .body(Map.of(
                        "studentCode",
                        student(),
                        "programmeCode",
                        "CNTT",
                        "studyMode",
                        "CREDIT",
                        "cohort",
                        cohort,
                        "enrolledOn",
                        day))
                .post("/api/records/v1/enrolments")
                .then();
    }

    @Test
    void a_student_enters_a_programme_under_the_rules_of_the_cohort() {
        enrol(student(), PROGRAMME, "2023-09-05")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("ACTIVE"))
                .body("programme.code", is(PROGRAMME))
                .body("programme.version", is(1))
                .body("ruleSet", is("TT_04_2022/CREDIT/1"));
    }

    @Test
    void it_is_told_as_the_contract_says() throws JsonProcessingException {
        String id = enrol(student(), PROGRAMME, "2023-09-05").extract().path("id");

        var published = StoredRows.events("records.enrolment", id);

        assertThat(published).hasSize(1);
        var names = json.readTree(published.get(0)).fieldNames();
        assertThat(names).toIterable().containsExactly("enrolmentId", "studentId", "institution", "programmeId", "on");
    }

    @Test
    void the_same_programme_cannot_be_entered_twice_at_once() {
        var student = student();
        enrol(student, PROGRAMME, "2023-09-05").statusCode(201);

        enrol(student, PROGRAMME, "2023-09-06").statusCode(409).body("code", is("ENROLMENT_ACTIVE_ALREADY"));
    }

    @Test
    void an_unknown_programme_or_student_is_refused() {
        enrol(student(), "NOPE", "2023-09-05").statusCode(409).body("code", is("PROGRAMME_UNKNOWN"));
        enrol("NOBODY", PROGRAMME, "2023-09-05").statusCode(409).body("code", is("STUDENT_UNKNOWN"));
    }

    @Test
    void a_retired_programme_takes_nobody_from_that_day_on() {
        var programme = UUID.randomUUID();
        school.approved(School.approval(programme, HANOI, "OLD" + programme, 1, "COLLEGE"));
        school.retired(programme, LocalDate.of(2024, 1, 1));

        enrol(student(), "OLD" + programme, "2024-01-01").statusCode(409).body("code", is("PROGRAMME_RETIRED"));
        enrol(student(), "OLD" + programme, "2023-12-31").statusCode(201);
    }

    @Test
    void a_student_enters_the_version_in_force_that_day() {
        var programme = UUID.randomUUID();
        var code = "V" + System.nanoTime();
        school.approved(School.approval(programme, HANOI, code, 1, "COLLEGE"));
        school.approved(School.approval(programme, HANOI, code, 5, "COLLEGE"));

        enrol(student(), code, "2023-09-05").body("programme.version", is(1));
        enrol(student(), code, "2024-09-05").body("programme.version", is(5));
        enrol(student(), code, "2019-09-05").body("programme.version", is(1));
    }

    @Test
    void an_enrolment_to_come_is_refused() {
        enrol(student(), PROGRAMME, "2190-09-05").statusCode(422).body("code", is("ENROLLED_IN_FUTURE"));
    }

    @Test
    void a_list_goes_by_given_names_page_by_page() {
        var code = "V" + System.nanoTime();
        school.approved(School.approval(UUID.randomUUID(), HANOI, code, 1, "COLLEGE"));
        for (var name : List.of("An Thị Bình", "Trần Văn Ánh", "Vũ Đức An")) {
            enrol(student(HANOI, name), code, "2023-09-05").statusCode(201);
        }

        String next = registrar()
                .queryParam("programmeCode", code)
                .queryParam("limit", 2)
                .get(ENROLMENTS)
                .then()
                .body("items.student.fullName", contains("Vũ Đức An", "Trần Văn Ánh"))
                .extract()
                .path("next");
        registrar()
                .queryParam("programmeCode", code)
                .queryParam("after", next)
                .get(ENROLMENTS)
                .then()
                .body("items.student.fullName", contains("An Thị Bình"));
    }

    @Test
    void a_list_is_narrowed_by_student() {
        var student = student();
        enrol(student, PROGRAMME, "2023-09-05");

        registrar()
                .queryParam("studentCode", student)
                .queryParam("cohort", 2023)
                .queryParam("status", "ACTIVE")
                .get(ENROLMENTS)
                .then()
                .body("items.student.code", contains(student));
        registrar()
                .queryParam("studentCode", student)
                .queryParam("cohort", 2022)
                .get(ENROLMENTS)
                .then()
                .body("items", empty());
    }

    @Test
    void another_schools_enrolment_is_not_found() {
        var student = student();
        String id = enrol(student, PROGRAMME, "2023-09-05").extract().path("id");

        registrar(DANANG).get(ENROLMENTS + "/" + id).then().statusCode(404).body("code", is("ENROLMENT_NOT_FOUND"));
        registrar(DANANG)
                .queryParam("studentCode", student)
                .get(ENROLMENTS)
                .then()
                .body("items", empty());
        Tokens.province("01").get(ENROLMENTS + "/" + id).then().statusCode(200);
        Tokens.ministry("auditor").get(ENROLMENTS + "/" + id).then().statusCode(200);
    }

    @Test
    void a_file_enrols_each_once_and_tells_each() {
        var one = student();
        var two = student();
        var file = List.of(HEADER, one + ",CNTT,CREDIT,2023,2023-09-05", two + ",CNTT,YEAR_BASED,2021,2021-09-05");

        imported("enrolments", file).body("accepted", is(2)).body("unchanged", is(0));
        imported("enrolments", file).body("accepted", is(2)).body("unchanged", is(2));

        var published = StoredRows.list(
                "select payload from outbox join enrolment e on e.id::text = aggregateid join student s"
                        + " on s.id = e.student where s.code in (?, ?)",
                one,
                two);
        assertThat(published).hasSize(2);
    }

    @Test
    void a_row_that_cannot_be_says_why() {
        var student = student();
        enrol(student, PROGRAMME, "2023-09-05");
        var twice = student();
        var job = imported(
                "enrolments",
                List.of(
                        HEADER,
                        "NOBODY,CNTT,CREDIT,2023,2023-09-05",
                        newCode() + "x,CNTT,WEEKLY,2023,2023-09-05",
                        student() + ",NOPE,CREDIT,2023,2023-09-05",
                        student + ",CNTT,CREDIT,2024,2024-09-05",
                        student() + ",CNTT,CREDIT,1999,2024-09-05",
                        twice + ",CNTT,CREDIT,2023,2023-09-05",
                        twice + ",CNTT,CREDIT,2023,2023-09-06"));

        job.body("accepted", is(1)).body("refused", is(6));
        errorsOf(job)
                .body(
                        "items.code",
                        contains(
                                "REFERENCE_UNKNOWN",
                                "VALUE_NOT_ALLOWED",
                                "PROGRAMME_UNKNOWN",
                                "ENROLMENT_ACTIVE_ALREADY",
                                "COHORT_INVALID",
                                "ENROLMENT_ACTIVE_ALREADY"));
    }

    private static ValidatableResponse enrol(String student, String programme, String on) {
        return registrar()
                .body(Map.of(
                        "studentCode",
                        student,
                        "programmeCode",
                        programme,
                        "studyMode",
                        "CREDIT",
                        "cohort",
                        Integer.parseInt(on.substring(0, 4)),
                        "enrolledOn",
                        on))
                .post(ENROLMENTS)
                .then();
    }
}
