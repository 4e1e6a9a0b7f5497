package vn.gdnn.records.learning.schoolclass.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.tag;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.PROGRAMME;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ClassResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_student_sits_in_a_class_of_the_programme() {
        var code = opened(PROGRAMME);
        var enrolment = enrolment();

        seat(enrolment, Map.of("classCode", code)).statusCode(200).body("classCode", is(code));

        registrar()
                .queryParam("classCode", code)
                .get("/api/records/v1/enrolments")
                .then()
                .body("items.id", contains(enrolment));
        seat(enrolment, Map.of()).statusCode(200).body("classCode", nullValue());
    }

    @Test
    void a_class_is_listed_and_read() {
        var code = opened(PROGRAMME);

        var id = registrar()
                .queryParam("programmeCode", PROGRAMME)
                .queryParam("cohort", 2023)
                .queryParam("limit", 200)
                .get("/api/records/v1/classes")
                .then()
                .body("items.code", hasItem(code))
                .extract()
                .<String>path("items.find { it.code == '" + code + "' }.id");
        registrar().get("/api/records/v1/classes/" + id).then().statusCode(200).body("name", is("Lớp Tin 1"));
        registrar(DANANG).get("/api/records/v1/classes/" + id).then().statusCode(404);
    }

    @Test
    void a_class_needs_a_programme_and_a_code_of_its_own() {
        var code = opened(PROGRAMME);

        open(code, PROGRAMME).statusCode(409).body("code", is("CLASS_CODE_TAKEN"));
        open(newCode(), "NONE").statusCode(409).body("code", is("PROGRAMME_UNKNOWN"));
        seat(enrolment(), Map.of("classCode", "NONE")).statusCode(409).body("code", is("CLASS_UNKNOWN"));
    }

    @Test
    void a_class_of_another_programme_takes_nobody() {
        school.approved(School.approval(new UUID(1, 77), HANOI, "DIEN", 1, "COLLEGE"));

        seat(enrolment(), Map.of("classCode", opened("DIEN")))
                .statusCode(422)
                .body("code", is("CLASS_OF_ANOTHER_PROGRAMME"));
    }

    @Test
    void a_file_of_enrolments_names_classes() {
        var header = "studentCode,programmeCode,studyMode,cohort,enrolledOn,classCode";
        var student = student();
        var one = opened(PROGRAMME);
        var two = opened(PROGRAMME);

        imported("enrolments", List.of(header, student + ",CNTT,CREDIT,2023,2023-09-05," + one))
                .body("unchanged", is(0));
        imported("enrolments", List.of(header, student + ",CNTT,CREDIT,2023,2023-09-05," + one))
                .body("unchanged", is(1));
        imported("enrolments", List.of(header, student + ",CNTT,CREDIT,2023,2023-09-05," + two))
                .body("unchanged", is(0));
        errorsOf(imported("enrolments", List.of(header, student() + ",CNTT,CREDIT,2023,2023-09-05,NONE")))
                .body("items.code", contains("CLASS_UNKNOWN"));

        registrar()
                .queryParam("classCode", two)
                .get("/api/records/v1/enrolments")
                .then()
                .body("items.student.code", contains(student));
    }

    private static ValidatableResponse open(String code, String programme) {
        return registrar()
                .body(Map.of("code", code, "name", "Lớp Tin 1", "programmeCode", programme, "cohort", 2023))
                .post("/api/records/v1/classes")
                .then();
    }

    private static String opened(String programme) {
        var code = newCode();
        open(code, programme).statusCode(201);
        return code;
    }

    private static ValidatableResponse seat(String enrolment, Map<String, String> body) {
        return registrar()
                .header("If-Match", tag("enrolments/" + enrolment))
                .body(body)
                .put(ENROLMENTS + enrolment + "/class")
                .then();
    }
}
