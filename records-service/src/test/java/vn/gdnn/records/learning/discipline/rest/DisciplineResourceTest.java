package vn.gdnn.records.learning.discipline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.recognise;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.completed;
import static vn.gdnn.records.School.enrolment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DisciplineResourceTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_decision_is_kept_with_its_time_and_semester() {
        var enrolment = enrolment();

        post(enrolment, Map.of("effectiveUntil", "2024-12-01"))
                .statusCode(201)
                .body("level", is("SUSPENSION"))
                .body("effectiveFrom", is("2024-11-01"));

        registrar()
                .get(ENROLMENTS + enrolment + "/disciplines")
                .then()
                .statusCode(200)
                .body("term", contains("2024-2025.1"))
                .body("decisionNumber", contains("5/QĐ-KL"))
                .body("effectiveUntil", contains("2024-12-01"))
                .body("actor", contains("sis-CDHN01"));
        assertThat(StoredRows.list("select has_table_privilege('gdnn_institution', 'discipline', 'update')"))
                .containsExactly("f");
    }

    @Test
    void a_decision_has_plausible_days() {
        var enrolment = enrolment();

        for (var wrong : List.of(
                Map.of("decidedOn", "2190-01-01"),
                Map.of("decidedOn", "2023-09-04"),
                Map.of("effectiveUntil", "2024-10-31"))) {
            post(enrolment, wrong).statusCode(422).body("code", is("DISCIPLINE_DATE_INVALID"));
        }
    }

    @Test
    void nobody_graduates_while_suspended() {
        var enrolment = completed("8.5");
        post(enrolment, Map.of("effectiveUntil", "2024-12-01")).statusCode(201);
        conditions(enrolment, "NOT_RECORDED");

        post(enrolment, Map.of()).statusCode(201);

        conditions(enrolment, "NOT_MET");
        recognise(enrolment, "{}").statusCode(422).body("code", is("GRADUATION_CONDITIONS_NOT_MET"));
    }

    private static void conditions(String enrolment, String finding) {
        registrar()
                .get(ENROLMENTS + enrolment + "/graduation-conditions")
                .then()
                .body("find { it.code == 'NOT_SUSPENDED_OR_PROSECUTED' }.finding", is(finding));
    }

    @Test
    void another_school_disciplines_nobody_of_ours() {
        var enrolment = enrolment();

        registrar(DANANG)
                .body(decision(Map.of()))
                .post(ENROLMENTS + enrolment + "/disciplines")
                .then()
                .statusCode(404);
        registrar(DANANG).get(ENROLMENTS + enrolment + "/disciplines").then().statusCode(404);
        head().body(decision(Map.of()))
                .post(ENROLMENTS + enrolment + "/disciplines")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse post(String enrolment, Map<String, String> more) {
        return registrar()
                .body(decision(more))
                .post(ENROLMENTS + enrolment + "/disciplines")
                .then();
    }

    private static Map<String, String> decision(Map<String, String> more) {
        var body = new HashMap<>(Map.of(
                "level", "SUSPENSION", "term", "2024-2025.1", "decisionNumber", "5/QĐ-KL", "decidedOn", "2024-11-01"));
        body.putAll(more);
        return body;
    }
}
