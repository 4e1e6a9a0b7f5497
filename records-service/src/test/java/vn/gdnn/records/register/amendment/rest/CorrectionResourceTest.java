package vn.gdnn.records.register.amendment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.School.DANANG;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CorrectionResourceTest {

    private static final String DIPLOMAS = "/api/records/v1/diplomas/";

    @Inject
    School school;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_correction_adds_a_version_and_leaves_the_earlier_one() {
        var id = issued().get("id");

        correct(id, Map.of("fullName", "Nguyễn Thị Ngọc Anh")).statusCode(200).body("ruling.outcome", is("APPROVED"));

        registrar()
                .get(DIPLOMAS + id)
                .then()
                .body("status", is("ISSUED"))
                .body("content.holder.fullName", is("Nguyễn Thị Ngọc Anh"))
                .body("content.holder.dateOfBirth", is("2003-02-07"))
                .body("aftermath.contentVersion", is(2))
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED", "CORRECTED"))
                .body("acts.contentVersion", contains(1, 1, 1, 2))
                .body("acts[3].groundCode", is("CIVIL_STATUS_CHANGED"))
                .body("acts[3].decisionNumber", is("7/QĐ-CS"));
        assertThat(StoredRows.list(
                        "select full_name from diploma_content where diploma = ?::uuid order by content_version", id))
                .containsExactly("Nguyễn Thị Ngọc Ánh", "Nguyễn Thị Ngọc Anh");
    }

    @Test
    void anyone_sees_it_corrected_and_on_an_earlier_day_as_it_was() {
        var diploma = issued();
        var today = LocalDate.now(clock);
        correct(diploma.get("id"), Map.of("dateOfBirth", "2003-02-17")).statusCode(200);

        verified(diploma, today)
                .body("status", is("CORRECTED"))
                .body("correction.correctedOn", is(today.toString()))
                .body("diploma.dateOfBirth", is("2003-02-17"));
        verified(diploma, today.minusDays(1))
                .body("status", is("VALID"))
                .body("correction", nullValue())
                .body("diploma.dateOfBirth", is("2003-02-07"));
    }

    @Test
    void a_corrected_one_can_be_revoked() {
        var diploma = issued();
        correct(diploma.get("id"), Map.of("dateOfBirth", "2003-02-17")).statusCode(200);

        revoke(diploma.get("id"), "2026-07-15").statusCode(200);

        verified(diploma, LocalDate.now(clock)).body("status", is("REVOKED"));
    }

    @Test
    void nothing_is_said_anew_before_the_approval() {
        var diploma = issued();

        ask(diploma.get("id"), Map.of("fullName", "Nguyễn Thị Ngọc Anh")).statusCode(201);

        verified(diploma, LocalDate.now(clock))
                .body("status", is("VALID"))
                .body("diploma.fullName", is("Nguyễn Thị Ngọc Ánh"));
    }

    @Test
    void what_changes_nothing_is_refused() {
        var id = issued().get("id");

        ask(id, Map.of()).statusCode(422).body("code", is("CORRECTION_EMPTY"));
        ask(id, Map.of("fullName", "Nguyễn Thị Ngọc Ánh")).statusCode(422).body("code", is("CORRECTION_EMPTY"));
        ask(id, Map.of("sex", "MALE")).statusCode(422).body("code", is("CORRECTION_EMPTY"));
    }

    @Test
    void the_ground_comes_from_the_legal_list_and_the_decision_from_the_past() {
        var id = issued().get("id");

        ask(id, Map.of("fullName", "X", "groundCode", "WISH")).statusCode(400);
        ask(id, Map.of("fullName", "Nguyễn Thị Ngọc Аnh")).statusCode(422).body("code", is("NAME_IN_OTHER_SCRIPT"));
        ask(id, Map.of("fullName", "X", "decidedOn", "2026-06-01"))
                .statusCode(422)
                .body("code", is("AMENDMENT_DATE_INVALID"));
        ask(id, Map.of("fullName", "X", "decidedOn", "2190-06-01")).statusCode(422);
    }

    @Test
    void nothing_is_corrected_without_the_paper_that_shows_it() {
        var id = issued().get("id");

        ask(id, Map.of("fullName", "X", "evidence", " ")).statusCode(400);
    }

    @Test
    void the_registrar_asks_and_the_head_decides() {
        var id = issued().get("id");
        String request =
                ask(id, Map.of("fullName", "X")).statusCode(201).extract().path("id");

        head().body(body(Map.of("fullName", "Y")))
                .post(DIPLOMAS + id + "/corrections")
                .then()
                .statusCode(403);
        act(registrar(), id, "corrections/" + request + "/approval", Map.of()).statusCode(403);
        head().body(Map.of("reason", "Thiếu giấy tờ"))
                .post(DIPLOMAS + id + "/corrections/" + request + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
    }

    @Test
    void the_register_tells_what_it_knew_on_an_earlier_day() {
        var id = issued().get("id");
        correct(id, Map.of("fullName", "Nguyễn Thị Ngọc Anh")).statusCode(200);
        var today = LocalDate.now(clock);
        StoredRows.list("""
                with aged as (update diploma_act set recorded_at = recorded_at - make_interval(days => 10 - number)
                              where diploma = ?::uuid returning 1) select 1 from aged""", id);

        asOf(id, today.minusDays(6).toString())
                .statusCode(200)
                .body("status", is("ISSUED"))
                .body("content.holder.fullName", is("Nguyễn Thị Ngọc Anh"));
        asOf(id, today.minusDays(7).toString())
                .body("status", is("ISSUED"))
                .body("content.holder.fullName", is("Nguyễn Thị Ngọc Ánh"))
                .body("acts.kind", not(hasItem("CORRECTED")));
        asOf(id, today.minusDays(9).toString())
                .body("status", is("REGISTERED"))
                .body("signature", nullValue())
                .body("issuedOn", nullValue());
        asOf(id, today.minusDays(10).toString()).statusCode(404);
        asOf(id, "2026-02-30").statusCode(400).body("code", is("AS_OF_INVALID"));
    }

    @Test
    void another_schools_diploma_is_not_found() {
        var id = issued().get("id");

        registrar(DANANG)
                .body(body(Map.of("fullName", "X")))
                .post(DIPLOMAS + id + "/corrections")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse asOf(String id, String day) {
        return registrar().queryParam("asOf", day).get(DIPLOMAS + id).then();
    }

    private static ValidatableResponse verified(Map<String, String> diploma, LocalDate on) {
        return RestAssured.given()
                .queryParam("on", on.toString())
                .get("/api/public/v1/diplomas/" + diploma.get("publicId"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse correct(String id, Map<String, String> fields) {
        String request = ask(id, fields).statusCode(201).extract().path("id");
        return act(head(), id, "corrections/" + request + "/approval", Map.of());
    }

    private static ValidatableResponse ask(String id, Map<String, String> fields) {
        return registrar()
                .body(body(fields))
                .post(DIPLOMAS + id + "/corrections")
                .then();
    }

    private static Map<String, String> body(Map<String, String> fields) {
        var body = new HashMap<>(Map.of(
                "groundCode",
                "CIVIL_STATUS_CHANGED",
                "decisionNumber",
                "7/QĐ-CS",
                "decidedOn",
                "2026-08-01",
                "evidence",
                "Trích lục 5/TLKS"));
        body.putAll(fields);
        return body;
    }
}
