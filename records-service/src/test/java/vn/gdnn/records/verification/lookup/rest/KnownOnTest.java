package vn.gdnn.records.verification.lookup.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.reissue;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** What held on a day, as the register knew it on a day. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class KnownOnTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void before_its_issue_a_diploma_was_not_yet_issued() {
        var diploma = issued();

        asked(diploma, "?on=2026-06-24")
                .statusCode(200)
                .body("status", is("NOT_YET_ISSUED"))
                .body("diploma.issuedOn", is("2026-06-25"));
        asked(diploma, "?on=2026-06-25").body("status", is("VALID"));
    }

    @Test
    void an_entry_that_is_not_issued_is_unknown_on_every_day() {
        String publicId = register(graduate(), "HN" + newCode()).extract().path("publicId");

        for (var query :
                new String[] {"", "?on=2026-06-24", "?knownOn=2026-06-30", "?on=2026-06-24&knownOn=2026-06-25"}) {
            RestAssured.get("/api/public/v1/diplomas/" + publicId + query)
                    .then()
                    .statusCode(404)
                    .body("status", is("UNKNOWN"))
                    .body("knownSince", nullValue());
        }
    }

    @Test
    void a_revocation_counts_from_the_day_it_was_known() {
        var diploma = issued();
        revoke(diploma.get("id"), "2026-07-15").statusCode(200);
        recorded(diploma, "ISSUED", LocalDate.of(2026, 6, 25));
        recorded(diploma, "REVOKED", TODAY.minusDays(3));
        var before = TODAY.minusDays(4).toString();

        asked(diploma, "").body("status", is("REVOKED"));
        asked(diploma, "?on=" + before).body("status", is("REVOKED"));
        asked(diploma, "?on=" + before + "&knownOn=" + before)
                .body("status", is("VALID"))
                .body("knownOn", is(before))
                .body("knownSince", is("2026-06-25"))
                .body("revocation", nullValue())
                .body("acts.kind", contains("ISSUED"));
        asked(diploma, "?on=" + before + "&knownOn=" + TODAY.minusDays(3)).body("status", is("REVOKED"));
        asked(diploma, "?on=2026-06-30&knownOn=2026-06-24").statusCode(200).body("status", is("NOT_YET_KNOWN"));
        asked(diploma, "?knownOn=2190-01-01").statusCode(422).body("code", is("DAY_IN_FUTURE"));
        asked(diploma, "?knownOn=once").statusCode(400).body("code", is("DATE_INVALID"));
    }

    @Test
    void the_public_history_names_decision_and_day() {
        var diploma = issued();
        String request = registrar()
                .body(Map.of(
                        "groundCode",
                        "CIVIL_STATUS_CHANGED",
                        "decisionNumber",
                        "7/QĐ-CS",
                        "decidedOn",
                        "2026-08-01",
                        "evidence",
                        "Trích lục 5/TLKS",
                        "fullName",
                        "Nguyễn Thị Ngọc Anh"))
                .post("/api/records/v1/diplomas/" + diploma.get("id") + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(head(), diploma.get("id"), "corrections/" + request + "/approval", Map.of())
                .statusCode(200);
        asked(diploma, "")
                .body("correction.decisionNumber", is("7/QĐ-CS"))
                .body("correction.decidedOn", is("2026-08-01"));
        revoke(diploma.get("id"), "2026-08-15").statusCode(200);

        asked(diploma, "")
                .body("revocation.decisionNumber", is("99/QĐ"))
                .body("revocation.decidedOn", is("2026-08-15"))
                .body("acts.kind", contains("ISSUED", "CORRECTED", "REVOKED"))
                .body("acts.decisionNumber", contains(null, "7/QĐ-CS", "99/QĐ"))
                .body("acts.on[0]", is("2026-06-25"));
    }

    @Test
    void a_new_paper_on_its_way_is_noted() {
        var diploma = issued();
        reissue(diploma.get("id"), Map.of("serialNumber", "HN" + newCode(), "reason", "In sai"));

        asked(diploma, "").body("status", is("VALID")).body("reissue.approvedOn", is(TODAY.toString()));
        asked(diploma, "?on=2026-07-01").body("reissue", nullValue());
    }

    @Test
    void a_high_quality_programme_is_named_as_on_the_paper() {
        asked(issued(school.highQualityGraduate()), "")
                .body("diploma.programmeRemark", is("chương trình chất lượng cao"));
    }

    private static void recorded(Map<String, String> diploma, String kind, LocalDate day) {
        StoredRows.list("""
                with aged as (update diploma_act set recorded_at = ?::date + interval '12 hours'
                              where diploma = ?::uuid and kind = ? returning 1) select 1 from aged""", day.toString(), diploma.get("id"), kind);
    }

    private static ValidatableResponse asked(Map<String, String> diploma, String query) {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + query)
                .then();
    }
}
