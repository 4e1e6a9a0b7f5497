package vn.gdnn.records.register.amendment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.HEAD;
import static vn.gdnn.records.Requests.askForRevocation;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.Requests.tag;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RevocationResourceTest {

    private static final Map<String, String> WHY = Map.of("reason", "Nhầm người");
    private static final String DIPLOMAS = "/api/records/v1/diplomas/";

    @Inject
    School school;

    @Inject
    ObjectMapper json;

    @Inject
    Database database;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void one_asks_another_approves_and_it_is_appended_and_told() throws JsonProcessingException {
        var id = issued().get("id");

        revoke(id, "2026-07-15")
                .statusCode(200)
                .body("ruling.outcome", is("APPROVED"))
                .body("ruling.by", is(HEAD))
                .body("particulars.decisionNumber", is("99/QĐ"));

        diploma(id)
                .body("status", is("REVOKED"))
                .body("issuedOn", is("2026-06-25"))
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED", "REVOKED"))
                .body("acts[3].groundCode", is("FRAUD"))
                .body("acts[3].decisionNumber", is("99/QĐ"))
                .body("acts[3].actor", is(HEAD));
        assertThat(json.readTree(StoredRows.events("records.diploma", id).get(1)))
                .isEqualTo(json.readTree("""
                {"diplomaId": "%s", "institution": "CDHN01", "ground": "FRAUD", "effectiveOn": "2026-07-15"}""".formatted(id)));
        askForRevocation(id, "2026-07-15").statusCode(409).body("code", is("DIPLOMA_NOT_ISSUED"));
    }

    @Test
    void nothing_changes_before_the_approval() {
        var id = issued().get("id");

        String request = asked(id);

        diploma(id).body("status", is("ISSUED"));
        registrar()
                .queryParam("limit", 200)
                .queryParam("kind", "DIPLOMA_REVOCATION")
                .get("/api/records/v1/approvals")
                .then()
                .body("items.id", hasItem(request))
                .body("items.find { it.id == '%s' }.subject".formatted(request), is(id))
                .body(
                        "items.find { it.id == '%s' }.approval".formatted(request),
                        is(DIPLOMAS + id + "/revocation-requests/" + request + "/approval"))
                .body("items.find { it.id == '%s' }.particulars.groundCode".formatted(request), is("FRAUD"))
                .body("items.find { it.id == '%s' }.particulars.effectiveOn".formatted(request), is("2026-07-15"))
                .body("items.find { it.id == '%s' }.particulars.reason".formatted(request), is("Hồ sơ giả"))
                .body(
                        "items.find { it.id == '%s' }.particulars.diplomaHolder".formatted(request),
                        is("Nguyễn Thị Ngọc Ánh"));
        askForRevocation(id, "2026-07-15").statusCode(409).body("code", is("APPROVAL_PENDING"));
    }

    @Test
    void nobody_approves_what_they_asked_for() {
        var id = issued().get("id");
        var both = both();
        String request = both.body(revocation())
                .post(DIPLOMAS + id + "/revocation-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        approve(both(), id, request).statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        diploma(id).body("status", is("ISSUED"));
        approve(head(), id, request).statusCode(200);
        approve(head(), id, request).statusCode(409).body("code", is("APPROVAL_DECIDED"));
    }

    @Test
    void only_a_head_approves() {
        var id = issued().get("id");

        approve(registrar(), id, asked(id)).statusCode(403);
    }

    @Test
    void an_approval_needs_the_version_read() {
        var id = issued().get("id");
        var place = DIPLOMAS + id + "/revocation-requests/" + asked(id) + "/approval";

        head().post(place).then().statusCode(428);
        head().header("If-Match", "\"99\"").post(place).then().statusCode(412);
    }

    @Test
    void a_rejected_request_stays_on_record_and_another_may_follow() {
        var id = issued().get("id");
        String request = asked(id);

        head().body(Map.of("reason", "Chưa đủ căn cứ"))
                .post(DIPLOMAS + id + "/revocation-requests/" + request + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"))
                .body("ruling.reason", is("Chưa đủ căn cứ"));

        approve(head(), id, request).statusCode(409).body("code", is("APPROVAL_DECIDED"));
        asked(id);
        registrar()
                .get(DIPLOMAS + id + "/revocation-requests")
                .then()
                .body("[0].ruling.outcome", is("REJECTED"))
                .body("[1].ruling", nullValue());
        registrar()
                .queryParam("limit", 200)
                .get("/api/records/v1/approvals")
                .then()
                .body("items.id", not(hasItem(request)));
    }

    @Test
    void who_may_not_approve_does_not_reject_and_nobody_rejects_their_own() {
        var id = issued().get("id");
        String heads = both().body(revocation())
                .post(DIPLOMAS + id + "/revocation-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var rejection = DIPLOMAS + id + "/revocation-requests/" + heads + "/rejection";

        registrar().body(WHY).post(rejection).then().statusCode(403).body("code", is("FORBIDDEN"));
        both().body(WHY).post(rejection).then().statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        approve(head(), id, heads).statusCode(200);
    }

    @Test
    void only_who_asked_withdraws_and_another_request_may_follow() {
        var id = issued().get("id");
        String request = asked(id);
        var withdrawal = "/api/records/v1/approvals/" + request + "/withdrawal";

        head().body(WHY).post(withdrawal).then().statusCode(403).body("code", is("APPROVAL_OF_ANOTHER"));
        registrar(DANANG).body(WHY).post(withdrawal).then().statusCode(404).body("code", is("APPROVAL_NOT_FOUND"));
        registrar()
                .body(WHY)
                .post(withdrawal)
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("WITHDRAWN"))
                .body("ruling.reason", is(WHY.get("reason")));
        registrar().body(WHY).post(withdrawal).then().statusCode(409).body("code", is("APPROVAL_DECIDED"));
        approve(head(), id, request).statusCode(409).body("code", is("APPROVAL_DECIDED"));
        asked(id);
    }

    @Test
    void another_schools_request_is_not_found() {
        var id = issued().get("id");
        String request = asked(id);

        Tokens.institution(DANANG, "school-head")
                .header("If-Match", "\"2\"")
                .post(DIPLOMAS + id + "/revocation-requests/" + request + "/approval")
                .then()
                .statusCode(404);
        registrar(DANANG)
                .body(revocation())
                .post(DIPLOMAS + id + "/revocation-requests")
                .then()
                .statusCode(404);
        registrar(DANANG).get(DIPLOMAS + id + "/revocation-requests").then().statusCode(404);
        registrar(DANANG).get("/api/records/v1/approvals").then().body("items.id", not(hasItem(request)));
    }

    @Test
    void the_database_itself_wants_two_people_and_one_decision() {
        var id = issued().get("id");
        var request = UUID.fromString(asked(id));

        assertThatThrownBy(() -> inSchool("""
                        update approval_request set outcome = 'APPROVED', decided_by = requested_by,
                               decided_name = 'x', decided_at = now() where id = ?""", request)).hasStackTraceContaining("approval_by_requester");
        approve(head(), id, request.toString()).statusCode(200);
        assertThat(inSchool("update approval_request set outcome = 'REJECTED' where id = ?", request))
                .isZero();
        assertThat(StoredRows.list("""
                select c from unnest(array['kind', 'subject', 'particulars', 'requested_by', 'requested_at']) c,
                       unnest(array['gdnn_institution', 'gdnn_ministry', 'gdnn_province', 'gdnn_public']) r
                where has_column_privilege(r, 'approval_request', c, 'update')
                   or has_table_privilege(r, 'approval_request', 'delete')""")).isEmpty();
    }

    @Test
    void particulars_are_sealed_at_rest() {
        var id = issued().get("id");
        asked(id);

        assertThat(StoredRows.list("""
                select 1 from approval_request where subject = ?::uuid
                and position(convert_to('99/QĐ', 'UTF8') in particulars) > 0""", id)).isEmpty();
    }

    private int inSchool(String statement, Object parameter) {
        return CurrentScope.inTransaction(new Scope.Institution(HANOI), () -> database.update(statement, parameter));
    }

    private static String asked(String diploma) {
        return askForRevocation(diploma, "2026-07-15")
                .statusCode(201)
                .body("ruling", nullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse approve(RequestSpecification by, String diploma, String request) {
        return by.header("If-Match", tag("diplomas/" + diploma))
                .post(DIPLOMAS + diploma + "/revocation-requests/" + request + "/approval")
                .then();
    }

    private static RequestSpecification both() {
        return Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");
    }

    private static Map<String, String> revocation() {
        return Map.of(
                "groundCode", "FRAUD",
                "decisionNumber", "99/QĐ",
                "decidedOn", "2026-07-01",
                "effectiveOn", "2026-07-15",
                "reason", "Hồ sơ giả");
    }

    private static ValidatableResponse diploma(String id) {
        return registrar().get(DIPLOMAS + id).then().statusCode(200);
    }
}
