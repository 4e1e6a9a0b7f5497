package vn.gdnn.records.people.institution.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.records.OldPapers.entry;
import static vn.gdnn.records.OldPapers.sent;
import static vn.gdnn.records.OldPapers.takenOver;
import static vn.gdnn.records.Requests.errorsOf;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class PredecessorTest {

    private static final String OF_HANOI = "/api/records/v1/institutions/CDHN01/predecessors";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_predecessor_is_entered_by_two_people_of_the_ministry() {
        var code = code();
        String request = ask(code, Map.of()).statusCode(201).extract().path("id");
        var place = OF_HANOI + "/" + code + "/requests/" + request;

        minister("one").post(place + "/approval").then().statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        head().post(place + "/approval").then().statusCode(403);
        registrar().get(OF_HANOI).then().statusCode(200).body("code", not(hasItem(code)));

        minister("two")
                .post(Waiting.place(minister("two"), "PREDECESSOR", request))
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("APPROVED"));

        registrar()
                .get(OF_HANOI)
                .then()
                .statusCode(200)
                .body("find { it.code == '" + code + "' }.name", is("Trường Trung cấp nghề Cũ"))
                .body("find { it.code == '" + code + "' }.legalAct", is("77/QĐ-UBND"));
        ask(code, Map.of()).statusCode(409).body("code", is("PREDECESSOR_TAKEN"));
    }

    @Test
    void its_days_must_be_possible() {
        ask(code(), Map.of("endedOn", "1989-01-01")).statusCode(422).body("code", is("PREDECESSOR_DAYS_INVALID"));
        ask(code(), Map.of("endedOn", "2190-01-01")).statusCode(422).body("code", is("PREDECESSOR_DAYS_INVALID"));
        ask(code(), Map.of("legalActOn", "2190-01-01")).statusCode(422).body("code", is("PREDECESSOR_DAYS_INVALID"));
    }

    @Test
    void an_institution_that_nobody_knows_has_none() {
        minister("one")
                .get("/api/records/v1/institutions/ZZZZ99/predecessors")
                .then()
                .statusCode(404)
                .body("code", is("INSTITUTION_NOT_FOUND"));
    }

    @Test
    void a_request_may_be_turned_down() {
        var code = code();
        String request = ask(code, Map.of()).statusCode(201).extract().path("id");

        minister("two")
                .body(Map.of("reason", "Sai quyết định"))
                .post(OF_HANOI + "/" + code + "/requests/" + request + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));

        minister("two").get(OF_HANOI + "/" + code + "/requests").then().body("ruling.outcome", contains("REJECTED"));
    }

    @Test
    void a_paper_of_a_predecessor_names_it_as_issuer_and_the_school_as_who_recorded_it() {
        var code = known();

        var paper = takenOver(HANOI, "predecessor", code);

        RestAssured.get("/api/public/v1/diplomas/" + paper.get("publicId"))
                .then()
                .body("status", is("TAKEN_OVER"))
                .body("diploma.institutionName", is("Trường Trung cấp nghề Cũ"))
                .body("takenOver.recordedBy", is("Trường Cao đẳng Minh họa Hà Nội"));
        takenOver(HANOI, "registerNumber", paper.get("registerNumber"));
    }

    @Test
    void it_issued_nothing_before_its_first_day_or_after_its_last() {
        var code = known();

        errorsOf(sent(entry(
                        student(),
                        "A" + newCode(),
                        "predecessor",
                        code,
                        "recognisedOn",
                        "2018-06-30",
                        "issuedOn",
                        "2018-07-10")))
                .body("items.code", contains("PREDECESSOR_NOT_THEN"));
    }

    /** A predecessor on record. */
    private static String known() {
        var code = code();
        String request = ask(code, Map.of()).statusCode(201).extract().path("id");
        minister("two")
                .post(OF_HANOI + "/" + code + "/requests/" + request + "/approval")
                .then()
                .statusCode(200);
        return code;
    }

    private static String code() {
        var unique = newCode().toUpperCase(Locale.ROOT);
        return "T" + unique.substring(Math.max(0, unique.length() - 18));
    }

    private static ValidatableResponse ask(String code, Map<String, String> differently) {
        var body = new HashMap<>(Map.of(
                "code", code,
                "name", "Trường Trung cấp nghề Cũ",
                "existedFrom", "1990-09-01",
                "endedOn", "2017-12-31",
                "legalAct", "77/QĐ-UBND",
                "legalActOn", "2017-12-20"));
        body.putAll(differently);
        return minister("one").body(body).post(OF_HANOI).then();
    }

    private static RequestSpecification minister(String who) {
        return Tokens.bearer(Tokens.token("minister-" + who, Map.of(), "ministry-admin"))
                .contentType(ContentType.JSON);
    }
}
