package vn.gdnn.records.verification.lookup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.graduate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.OldPapers;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** A birth of which the paper tells the year alone, or month and year, in the answers that anyone gets. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class BirthVerificationTest {

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @ParameterizedTest
    @CsvSource({
        "1976, 1976, 200",
        "1976, 1976-03, 200",
        "1976, 1976-03-09, 200",
        "1976, 1977, 404",
        "1976, 1977-03-09, 404",
        "1976-03, 1976-03, 200",
        "1976-03, 1976-03-31, 200",
        "1976-03, 1976-04-01, 404",
        "1976-03, 1976, 404",
        "1976-03-09, 1976-03-09, 200",
        "1976-03-09, 1976-03, 404",
        "1976-03-09, 1976, 404"
    })
    void whoever_types_what_the_paper_shows_or_knows_more_finds_it_and_who_types_less_does_not(
            String onPaper, String typed, int status) {
        var diploma = issued(graduate(Map.of("dateOfBirth", onPaper)));
        var serial = shown(diploma)
                .body("diploma.dateOfBirth", is(onPaper))
                .extract()
                .<String>path("diploma.serialNumber");

        ask(serial, "Nguyễn Thị Ngọc Ánh", typed)
                .statusCode(status)
                .body("status", is(status == 200 ? "VALID" : "UNKNOWN"));
    }

    @Test
    void an_old_paper_of_a_year_is_found_by_it_and_by_the_day() {
        var paper = OldPapers.takenOver(School.HANOI, "dateOfBirth", "1991");

        for (var typed : new String[] {"1991", "1991-02-07"}) {
            ask(paper.get("serialNumber"), OldPapers.HOLDER, typed)
                    .statusCode(200)
                    .body("status", is("TAKEN_OVER"))
                    .body("diploma.dateOfBirth", is("1991"));
        }
        ask(paper.get("serialNumber"), OldPapers.HOLDER, "1992").statusCode(404);
    }

    @Test
    void a_register_that_says_more_or_another_year_than_was_signed_is_no_answer() {
        for (var changed : new String[] {"1976-03-09", "1976-03", "1977"}) {
            var diploma = issued(graduate(Map.of("dateOfBirth", "1976")));
            shown(diploma).body("status", is("VALID"));

            StoredRows.change(
                    "update diploma_content set date_of_birth = '" + changed + "' where diploma = ?", diploma);

            RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId"))
                    .then()
                    .statusCode(409)
                    .body("code", is("REGISTER_INCONSISTENT"));
        }
    }

    @Test
    void a_correction_may_tell_the_day_and_both_papers_are_found() {
        var diploma = issued(graduate(Map.of("dateOfBirth", "1976")));
        var serial = shown(diploma).extract().<String>path("diploma.serialNumber");

        corrected(diploma.get("id"), "1976-03-09");

        shown(diploma).body("status", is("CORRECTED")).body("diploma.dateOfBirth", is("1976-03-09"));
        ask(serial, "Nguyễn Thị Ngọc Ánh", "1976-03-09").statusCode(200).body("status", is("CORRECTED"));
        ask(serial, "Nguyễn Thị Ngọc Ánh", "1976").statusCode(200).body("status", is("CORRECTED"));
        assertThat(StoredRows.list(
                        "select date_of_birth from diploma_content where diploma = ?::uuid order by content_version",
                        diploma.get("id")))
                .containsExactly("1976", "1976-03-09");
    }

    @Test
    void nobody_is_corrected_to_be_born_after_the_recognition() {
        var id = issued().get("id");

        for (var born : new String[] {"2026", "2026-06", "2026-06-20", "2190-01-01"}) {
            ask(id, born).statusCode(422).body("code", is("RECOGNISED_BEFORE_BIRTH"));
            Requests.askForReissue(id, Map.of("reason", "In sai", "dateOfBirth", born))
                    .statusCode(422)
                    .body("code", is("RECOGNISED_BEFORE_BIRTH"));
        }
        ask(id, "2026-05").statusCode(201).body("particulars.dateOfBirth", is("2026-05"));
    }

    @Test
    void a_new_paper_may_say_the_year_alone() {
        var diploma = issued();

        var reissued = Requests.reissue(
                diploma.get("id"),
                Map.of("serialNumber", "HN" + School.newCode(), "reason", "In sai ngày sinh", "dateOfBirth", "2003"));

        registrar()
                .get("/api/records/v1/diplomas/" + reissued)
                .then()
                .statusCode(200)
                .body("content.holder.dateOfBirth", is("2003"))
                .body("signature", nullValue());
    }

    private static void corrected(String diploma, String born) {
        String request = ask(diploma, born).statusCode(201).extract().path("id");
        act(head(), diploma, "corrections/" + request + "/approval", Map.of()).statusCode(200);
    }

    private static ValidatableResponse ask(String diploma, String born) {
        return registrar()
                .body(Map.of(
                        "groundCode",
                        "CIVIL_STATUS_SUPPLEMENTED",
                        "decisionNumber",
                        "7/QĐ-CS",
                        "decidedOn",
                        "2026-08-01",
                        "evidence",
                        "Trích lục 5/TLKS",
                        "dateOfBirth",
                        born))
                .post("/api/records/v1/diplomas/" + diploma + "/corrections")
                .then();
    }

    private static ValidatableResponse shown(Map<String, String> diploma) {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String serial, String name, String born) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("serialNumber", serial, "fullName", name, "dateOfBirth", born))
                .post("/api/public/v1/verifications")
                .then();
    }
}
