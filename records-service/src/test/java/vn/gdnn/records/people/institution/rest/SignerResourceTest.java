package vn.gdnn.records.people.institution.rest;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.HEAD;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.register;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.Signatories;
import vn.gdnn.records.Waiting;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class SignerResourceTest {

    private static final String SIGNERS = "/api/records/v1/signers";

    @Inject
    School school;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_diploma_bears_the_name_on_record_whatever_the_account_calls_itself() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");
        var renamed = account("head", "PGS.TS. Nguyễn Văn Hiệu Trưởng Thật");

        act(renamed, id, "signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(200)
                .body("signature.by", is(HEAD))
                .body("acts[1].actor", is(HEAD));
    }

    @Test
    void an_account_that_is_not_on_record_signs_nothing() {
        String id = register(graduate(), "HN" + newCode()).extract().path("id");
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 1);
        String job = registrar()
                .body(Map.of("decisionNumber", decision, "serialPrefix", "H" + decision + "-"))
                .post("/api/records/v1/diploma-issue-jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var stranger = account("stranger", HEAD);

        act(stranger, id, "signature", Map.of("title", "Hiệu trưởng"))
                .statusCode(422)
                .body("code", is("SIGNER_UNKNOWN"));
        stranger.body(Map.of("title", "Hiệu trưởng"))
                .post("/api/records/v1/diploma-issue-jobs/" + job + "/signature")
                .then()
                .statusCode(422)
                .body("code", is("SIGNER_UNKNOWN"));
    }

    @Test
    void who_asked_to_be_put_on_record_does_not_approve_it() {
        var account = newCode();
        var both = Tokens.bearer(Tokens.token(account, Map.of("institution", HANOI), "registrar", "school-head"))
                .contentType(ContentType.JSON);
        String request = both.body(facts(account, "2020-01-01"))
                .post(SIGNERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var place = Waiting.place(Requests.head(), "SIGNER", request);
        both.post(place).then().statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        Signatories.asked(HANOI, facts(account, "2020-01-01")).statusCode(409).body("code", is("APPROVAL_PENDING"));
        Signatories.decided(HANOI, account, request, "rejection")
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
        Signatories.decided(School.DANANG, account, request, "approval").statusCode(404);
    }

    @Test
    void an_account_of_any_letters_is_approved_where_the_list_says() {
        var account = "hiệu?trưởng#" + newCode();
        String request = Signatories.asked(HANOI, facts(account, "2020-01-01"))
                .statusCode(201)
                .extract()
                .path("id");

        Requests.head()
                .urlEncodingEnabled(false)
                .post(Waiting.place(Requests.head(), "SIGNER", request))
                .then()
                .statusCode(200)
                .body("particulars.account", is(account));
    }

    @Test
    void the_latest_record_of_an_account_counts_from_its_first_day_to_its_last() {
        var today = LocalDate.now(clock);
        String id = register(graduate(), "HN" + newCode()).extract().path("id");
        var account = newCode();
        var head = account(account, "x");
        Signatories.appointed(HANOI, account, "Hiệu trưởng", null);
        registrar().get(SIGNERS).then().body("account", hasItem(account));
        putOnRecord(account, Map.of("validFrom", today.plusDays(1).toString()));
        act(head, id, "signature", Map.of()).statusCode(422).body("code", is("SIGNER_UNKNOWN"));
        putOnRecord(
                account,
                Map.of(
                        "validFrom",
                        "2020-01-01",
                        "validUntil",
                        today.minusDays(1).toString()));
        act(head, id, "signature", Map.of()).statusCode(422).body("code", is("SIGNER_UNKNOWN"));
        putOnRecord(account, Map.of("validFrom", "2020-01-01", "validUntil", today.toString()));
        act(head, id, "signature", Map.of()).statusCode(200);
    }

    @Test
    void days_that_cannot_be_are_refused() {
        var later = LocalDate.now(clock).plusYears(1).plusDays(1).toString();

        Signatories.asked(HANOI, facts(newCode(), later)).statusCode(422).body("code", is("SIGNER_DATES_INVALID"));
        Signatories.asked(
                        HANOI,
                        Map.of(
                                "account", newCode(),
                                "fullName", HEAD,
                                "title", "Hiệu trưởng",
                                "validFrom", "2026-01-02",
                                "validUntil", "2026-01-01"))
                .statusCode(422)
                .body("code", is("SIGNER_DATES_INVALID"));
    }

    private static void putOnRecord(String account, Map<String, String> days) {
        var facts = new HashMap<String, Object>(facts(account, "2020-01-01"));
        facts.putAll(days);
        String request =
                Signatories.asked(HANOI, facts).statusCode(201).extract().path("id");
        Signatories.decided(HANOI, account, request, "approval").statusCode(200);
    }

    private static Map<String, Object> facts(String account, String from) {
        return Map.of("account", account, "fullName", HEAD, "title", "Hiệu trưởng", "validFrom", from);
    }

    private static RequestSpecification account(String account, String name) {
        return Tokens.bearer(Tokens.token(account, Map.of("institution", HANOI, "name", name), "school-head"))
                .contentType(ContentType.JSON);
    }
}
