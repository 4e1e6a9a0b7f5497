package vn.gdnn.records.learning.enrolment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.postResult;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EnrolmentActTest {

    private static final String ENROLMENTS = "/api/records/v1/enrolments/";

    @Inject
    School school;

    /** Other tests have the programme as the school found it. */
    @AfterEach
    void no_time_of_the_schools_own() throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from programme_time");
        }
    }

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void an_enrolment_is_reserved_and_resumed_by_decisions() {
        var enrolment = enrolment();

        act(enrolment, "RESERVATION", "2024-01-10")
                .statusCode(200)
                .body("status", is("RESERVED"))
                .header("ETag", is("\"1\""));
        postResult(enrolment, "M1", 1, "8").statusCode(409).body("code", is("ENROLMENT_CLOSED"));
        act(enrolment, "RETURN", "2024-09-10").statusCode(200).body("status", is("ACTIVE"));
        postResult(enrolment, "M1", 1, "8").statusCode(201);

        registrar()
                .get(ENROLMENTS + enrolment + "/acts")
                .then()
                .statusCode(200)
                .body("kind", contains("RESERVATION", "RETURN"))
                .body("decisionNumber", contains("7/QĐ", "7/QĐ"))
                .body("actor", contains("sis-CDHN01", "sis-CDHN01"));
    }

    @Test
    void an_ended_enrolment_stays_ended() {
        for (var end : List.of("EXPULSION", "WITHDRAWAL")) {
            var enrolment = enrolment();

            act(enrolment, end, "2024-01-10").statusCode(200);

            act(enrolment, "RETURN", "2024-02-10").statusCode(409).body("code", is("ENROLMENT_CLOSED"));
        }
    }

    @Test
    void an_act_fits_the_state_and_the_days() {
        var enrolment = enrolment();

        act(enrolment, "RETURN", "2024-01-10").statusCode(409).body("code", is("ENROLMENT_ACT_NOT_POSSIBLE"));
        act(enrolment, "TRANSFER", "2024-01-10").statusCode(409).body("code", is("ENROLMENT_ACT_NOT_POSSIBLE"));
        act(enrolment, "LEAVE", "2190-01-10").statusCode(422).body("code", is("ENROLMENT_ACT_DATE_INVALID"));
        act(enrolment, "LEAVE", "2023-09-04").statusCode(422);
        act(enrolment, "LEAVE", "2024-01-10").statusCode(200).body("status", is("ON_LEAVE"));
        act(enrolment, "RETURN", "2024-01-09").statusCode(422);
        act(enrolment, "RESERVATION", "2024-02-10").statusCode(409);
        registrar()
                .body(decision("RETURN", "2024-02-10"))
                .post(ENROLMENTS + enrolment + "/acts")
                .then()
                .statusCode(428);
    }

    @Test
    void an_interrupted_enrolment_holds_its_place() {
        var code = student();
        var enrolment = enrolment(code, "CREDIT", 2023);
        act(enrolment, "LEAVE", "2024-01-10").statusCode(200);

        enrol(HANOI, code, PROGRAMME, "CREDIT", 2024).statusCode(409).body("code", is("ENROLMENT_ACTIVE_ALREADY"));
    }

    @Test
    void another_school_decides_nothing_about_ours() {
        var enrolment = enrolment();

        registrar(DANANG)
                .header("If-Match", "\"0\"")
                .body(decision("EXPULSION", "2024-01-10"))
                .post(ENROLMENTS + enrolment + "/acts")
                .then()
                .statusCode(404);
        registrar(DANANG).get(ENROLMENTS + enrolment + "/acts").then().statusCode(404);
        assertThat(StoredRows.list("select has_table_privilege('gdnn_institution', 'enrolment_act', 'update')"))
                .containsExactly("f");
    }

    @Test
    void the_maximum_time_warns_and_reserved_time_does_not_count() {
        designed(24);
        var late = enrolment(student(), "CREDIT", 2022);
        var reserved = enrolment(student(), "CREDIT", 2022);
        act(reserved, "RESERVATION", "2023-01-01").statusCode(200);
        act(reserved, "RETURN", "2026-06-01").statusCode(200);

        registrar()
                .get(ENROLMENTS + late)
                .then()
                .body("latestEnd", is("2025-09-05"))
                .body("warnings", contains("OVER_MAXIMUM_TIME"));
        registrar().get(ENROLMENTS + reserved).then().body("warnings", empty());
        registrar()
                .queryParam("overMaximumTime", true)
                .queryParam("cohort", 2022)
                .queryParam("limit", 200)
                .get("/api/records/v1/enrolments")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(late))
                .body("items.id", not(hasItem(reserved)))
                .body("items.collect { it.warnings }", everyItem(contains("OVER_MAXIMUM_TIME")));
    }

    @Test
    void an_older_cohort_may_take_longer() {
        designed(24);

        registrar()
                .get(ENROLMENTS + enrolment(student(), "CREDIT", 2021))
                .then()
                .body("latestEnd", is("2025-09-05"))
                .body("cohort", is(2021));
    }

    @Test
    void the_designed_time_comes_with_the_programme_unless_the_school_sets_another() {
        var code = "TG" + newCode();
        school.designed(code, 24);
        String enrolment = enrol(HANOI, student(), code, "CREDIT", 2023)
                .statusCode(201)
                .body("latestEnd", is("2026-09-05"))
                .extract()
                .path("id");

        registrar().body(Map.of("months", 30)).put("/api/records/v1/programme-times/" + code);

        registrar().get(ENROLMENTS + enrolment).then().body("latestEnd", is("2027-06-05"));
    }

    @Test
    void no_time_is_set_for_a_programme_that_the_school_does_not_have() {
        registrar()
                .body(Map.of("months", 30))
                .put("/api/records/v1/programme-times/KHONG-CO")
                .then()
                .statusCode(409)
                .body("code", is("PROGRAMME_UNKNOWN"));
    }

    private static void designed(int months) {
        registrar()
                .body(Map.of("months", months))
                .put("/api/records/v1/programme-times/" + PROGRAMME)
                .then()
                .statusCode(200)
                .body("mostMonths04of2022", is(36))
                .body("mostMonths09of2017", is(48));
    }

    private static Map<String, String> decision(String kind, String on) {
        return Map.of("kind", kind, "decisionNumber", "7/QĐ", "decidedOn", on);
    }

    private static ValidatableResponse act(String enrolment, String kind, String on) {
        return registrar()
                .header("If-Match", tag("enrolments/" + enrolment))
                .body(decision(kind, on))
                .post(ENROLMENTS + enrolment + "/acts")
                .then();
    }
}
