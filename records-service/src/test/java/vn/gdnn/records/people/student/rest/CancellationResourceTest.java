package vn.gdnn.records.people.student.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.tag;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CancellationResourceTest {

    private static final String STUDENTS = "/api/records/v1/students";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_mistaken_entry_is_taken_back_and_its_code_is_free_again() {
        var code = newCode();
        String id = entered(code).statusCode(201).extract().path("id");

        cancelled(id, tag("students/" + id)).statusCode(204);

        registrar().get(STUDENTS + "/" + id).then().statusCode(404);
        registrar().get(STUDENTS + "?q=" + code).then().body("items.size()", is(0));
        assertThat(StoredRows.list("select reason from student_cancellation where code = ?", code))
                .containsExactly("Nhập nhầm");
        assertThat(StoredRows.list("select id::text from student_history where id = ?::uuid", id))
                .isEmpty();
        entered(code).statusCode(201);
    }

    @Test
    void an_entry_with_records_stays() {
        String id = registrar()
                .get("/api/records/v1/enrolments/" + enrolment())
                .then()
                .extract()
                .path("student.id");

        cancelled(id, tag("students/" + id)).statusCode(409).body("code", is("STUDENT_HAS_RECORDS"));

        registrar().get(STUDENTS + "/" + id).then().statusCode(200);
    }

    @Test
    void another_version_and_another_school_are_refused() {
        String id = entered(newCode()).extract().path("id");

        cancelled(id, "\"7\"").statusCode(412);
        registrar(DANANG)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(STUDENTS + "/" + id + "/cancellation")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse entered(String code) {
        return registrar()
                .body(Map.of("code", code, "fullName", "Trần Thị Nhầm", "dateOfBirth", "2004-05-06"))
                .post(STUDENTS)
                .then();
    }

    private static ValidatableResponse cancelled(String id, String version) {
        return registrar()
                .header("If-Match", version)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(STUDENTS + "/" + id + "/cancellation")
                .then();
    }
}
