package vn.gdnn.records.register.amendment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.askForReissue;
import static vn.gdnn.records.Requests.askForRevocation;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issue;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.Requests.revoke;
import static vn.gdnn.records.Requests.sign;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.TestClock;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class PaperResourceTest {

    private static final String DIPLOMAS = "/api/records/v1/diplomas/";
    private static final Map<String, String> PARENT = Map.of(
            "fullName", "Nguyễn Văn Cha", "identityNumber", "001070000123", "evidence", "Giấy khai sinh số 12/2003");

    @Inject
    School school;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_reissued_one_takes_the_place_of_the_old_which_stays_in_the_register() {
        var old = issued();
        var today = LocalDate.now(clock).toString();

        var id = reissue(old.get("id"));

        var entry = registrar()
                .get(DIPLOMAS + id)
                .then()
                .body("status", is("REGISTERED"))
                .body("content.holder.fullName", is("Nguyễn Thị Ngọc Ảnh"))
                .body("content.holder.dateOfBirth", is("2003-02-07"))
                .body("aftermath.replaces.id", is(old.get("id")))
                .extract();
        registrar()
                .get(DIPLOMAS + old.get("id"))
                .then()
                .body("status", is("ISSUED"))
                .body("aftermath.reissueOn", is(today))
                .body("aftermath.replacedBy.id", is(id));
        sign(id).statusCode(200);
        issue(id).statusCode(200);
        registrar()
                .get(DIPLOMAS + old.get("id"))
                .then()
                .body("status", is("REPLACED"))
                .body("aftermath.replacedOn", is(today))
                .body("aftermath.reissueOn", nullValue())
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED", "REPLACED"))
                .body("acts[3].decisionNumber", is("8/QĐ"))
                .body("acts[3].decidedOn", is(today))
                .body("acts[3].reference", is(entry.<String>path("registerNumber")));
        assertThat(entry.<String>path("publicId")).isNotEqualTo(old.get("publicId"));
        assertThat(StoredRows.events("records.diploma", old.get("id"))).hasSize(2);
    }

    @Test
    void anyone_sees_which_paper_is_in_place_of_which() {
        var old = issued();
        var id = reissue(old.get("id"));
        String oldSerial = verified(old.get("publicId"))
                .body("status", is("VALID"))
                .body("replacement", nullValue())
                .extract()
                .path("diploma.serialNumber");

        sign(id).statusCode(200);
        issue(id).statusCode(200);

        String publicId = registrar().get(DIPLOMAS + id).then().extract().path("publicId");
        String serial = verified(publicId)
                .body("status", is("VALID"))
                .body("diploma.replaces.serialNumber", is(oldSerial))
                .extract()
                .path("diploma.serialNumber");
        verified(old.get("publicId"))
                .body("status", is("REPLACED"))
                .body("replacement.by.serialNumber", is(serial))
                .body("revocation", nullValue());
        RestAssured.given()
                .queryParam("on", LocalDate.now(clock).minusDays(1).toString())
                .get("/api/public/v1/diplomas/" + old.get("publicId"))
                .then()
                .body("status", is("VALID"));
    }

    @Test
    void only_what_is_in_force_is_replaced_and_only_once() {
        var id = issued().get("id");
        var replacement = reissue(id);

        askForReissue(id, order()).statusCode(409).body("code", is("REISSUE_WAITS"));
        copy(id).statusCode(409).body("code", is("REISSUE_WAITS"));
        sign(replacement).statusCode(200);
        issue(replacement).statusCode(200);
        askForReissue(id, order()).statusCode(409).body("code", is("DIPLOMA_NOT_ISSUED"));
        askForRevocation(id, "2026-07-15").statusCode(409);
    }

    @Test
    void a_new_paper_that_is_given_up_leaves_the_old_one_in_force() {
        var id = issued().get("id");
        var replacement = reissue(id);

        act(registrar(), replacement, "cancellation", Map.of("reason", "Không cần nữa", "blank", "UNUSED"))
                .statusCode(200)
                .body("status", is("CANCELLED"));

        copy(id).statusCode(201);
        assertThat(reissue(id)).isNotEqualTo(replacement);
    }

    @Test
    void words_that_the_new_paper_cannot_hold_are_refused_when_it_is_asked_for() {
        var order = new HashMap<String, String>(order());
        order.put("occupationName", "W".repeat(200));

        askForReissue(issued().get("id"), order).statusCode(422).body("code", is("DIPLOMA_TEXT_TOO_LONG"));
    }

    @Test
    void before_a_new_paper_was_approved_nothing_was_known_of_it() {
        var id = issued().get("id");
        TestClock.on(LocalDate.now(clock).plusDays(5), () -> reissue(id));

        registrar()
                .queryParam("asOf", Instant.now().toString())
                .get(DIPLOMAS + id)
                .then()
                .statusCode(200)
                .body("status", is("ISSUED"))
                .body("aftermath.reissueOn", nullValue());
    }

    @Test
    void a_decision_has_a_number_and_a_day_not_before_the_issue() {
        var id = issued().get("id");
        var order = new HashMap<String, String>(order());

        order.remove("decidedOn");
        askForReissue(id, order).statusCode(422).body("code", is("DECISION_INCOMPLETE"));
        order.put("decidedOn", "2026-06-24");
        askForReissue(id, order).statusCode(422).body("code", is("AMENDMENT_DATE_INVALID"));
    }

    @Test
    void a_registrar_alone_replaces_nothing() {
        var old = issued();
        var id = old.get("id");

        act(registrar(), id, "reissue", order()).statusCode(404);
        String request = askForReissue(id, order())
                .statusCode(201)
                .body("ruling", nullValue())
                .extract()
                .path("id");
        act(registrar(), id, "reissue-requests/" + request + "/approval", Map.of())
                .statusCode(403);

        verified(old.get("publicId")).body("status", is("VALID"));
        assertThat(StoredRows.list("select status from diploma where id = ?::uuid", id))
                .containsExactly("ISSUED");
        copy(id).statusCode(409).body("code", is("COPY_REFUSED_PENDING"));
    }

    @Test
    void who_asks_for_a_new_paper_does_not_approve_it_and_the_head_may_say_no() {
        var id = issued().get("id");
        String request = both().body(order())
                .post(DIPLOMAS + id + "/reissue-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        act(both(), id, "reissue-requests/" + request + "/approval", Map.of())
                .statusCode(403)
                .body("code", is("APPROVAL_BY_REQUESTER"));
        head().body(Map.of("reason", "Không sai"))
                .post(DIPLOMAS + id + "/reissue-requests/" + request + "/rejection")
                .then()
                .statusCode(200)
                .body("ruling.outcome", is("REJECTED"));
        act(head(), id, "reissue-requests/" + request + "/approval", Map.of()).statusCode(409);
        head().get(DIPLOMAS + id + "/reissue-requests")
                .then()
                .body("particulars.fullName", contains("Nguyễn Thị Ngọc Ảnh"));
    }

    @Test
    void copies_are_unlimited_numbered_and_say_what_the_register_says() {
        var id = issued().get("id");

        String first = copy(id).statusCode(201)
                .body("relation", is("PARENT"))
                .body("requester.fullName", is("Nguyễn Văn Cha"))
                .body("requester.identityNumber", is("*********123"))
                .body("requester.evidence", is("Giấy khai sinh số 12/2003"))
                .body("givenBy", notNullValue())
                .body("copiedOn", is(LocalDate.now(clock).toString()))
                .body("content.holder.fullName", is("Nguyễn Thị Ngọc Ánh"))
                .extract()
                .path("copyNumber");
        copy(id).statusCode(201).body("copyNumber", not(is(first)));

        registrar()
                .get(DIPLOMAS + id)
                .then()
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED", "COPIED", "COPIED"))
                .body("acts[3].reference", is(first));
        registrar().get(DIPLOMAS + id + "/copies").then().body("size()", is(2));
        registrar()
                .body(Map.of("relation", "NEIGHBOUR"))
                .post(DIPLOMAS + id + "/copies")
                .then()
                .statusCode(400);
    }

    @Test
    void no_copy_is_given_while_a_request_waits_or_once_it_is_not_in_force() {
        var id = issued().get("id");
        String request = askForRevocation(id, "2026-07-15").extract().path("id");

        copy(id).statusCode(409).body("code", is("COPY_REFUSED_PENDING"));
        head().body(Map.of("reason", "Chưa đủ căn cứ"))
                .post(DIPLOMAS + id + "/revocation-requests/" + request + "/rejection")
                .then()
                .statusCode(200);
        copy(id).statusCode(201);
        revoke(id, "2026-07-15").statusCode(200);
        copy(id).statusCode(409).body("code", is("DIPLOMA_NOT_ISSUED"));
    }

    @Test
    void the_paper_of_a_revoked_one_is_due_back_and_its_return_is_noted() {
        var id = issued().get("id");
        giveBack(id, "2026-07-20").statusCode(409).body("code", is("DIPLOMA_IN_FORCE"));
        revoke(id, "2026-07-15").statusCode(200);
        registrar().get(DIPLOMAS + id).then().body("aftermath.returnDueOn", is("2026-08-14"));

        giveBack(id, "2190-07-20").statusCode(422).body("code", is("RETURN_DATE_INVALID"));
        giveBack(id, "2026-07-20").statusCode(204);

        registrar()
                .get(DIPLOMAS + id)
                .then()
                .body("status", is("REVOKED"))
                .body("aftermath.returnedOn", is("2026-07-20"))
                .body("acts.kind", contains("REGISTERED", "SIGNED", "ISSUED", "REVOKED", "RETURNED"));
        giveBack(id, "2026-07-20").statusCode(409).body("code", is("DIPLOMA_RETURNED_ALREADY"));
    }

    @Test
    void another_schools_diploma_is_not_found() {
        var id = issued().get("id");

        registrar(DANANG)
                .body(Map.of("relation", "HOLDER"))
                .post(DIPLOMAS + id + "/copies")
                .then()
                .statusCode(404);
        registrar(DANANG).get(DIPLOMAS + id + "/copies").then().statusCode(404);
        registrar(DANANG)
                .body(order())
                .post(DIPLOMAS + id + "/reissue-requests")
                .then()
                .statusCode(404);
    }

    @Test
    void who_asks_instead_of_the_holder_is_taken_down_and_the_holder_is_not_asked_twice() {
        var id = issued().get("id");

        copy(id, Map.of("relation", "SIBLING")).statusCode(422).body("code", is("COPY_REQUESTER_REQUIRED"));
        copy(id, Map.of("relation", "HOLDER", "requester", PARENT))
                .statusCode(422)
                .body("code", is("COPY_REQUESTER_REQUIRED"));
        copy(id, Map.of("relation", "PARENT", "requester", Map.of("fullName", "Nguyễn Văn Cha")))
                .statusCode(400);
        copy(id, Map.of("relation", "HOLDER")).statusCode(201).body("requester", nullValue());
        assertThat(StoredRows.list(
                        "select encode(requester_identity, 'escape') from certified_copy where requester_name = ?",
                        "Nguyễn Văn Cha"))
                .noneMatch(kept -> kept.contains("001070000123"));
    }

    @Test
    void a_copy_is_due_the_same_day_or_after_three_in_the_afternoon_on_the_next_working_day() {
        var id = TestClock.on(LocalDate.of(2027, 3, 1), () -> issued(graduate()).get("id"));
        TestClock.on(LocalDate.of(2027, 3, 8), () -> {
            received(id, "2027-03-05T15:00:00").statusCode(201).body("dueOn", is("2027-03-05"));
            received(id, "2027-03-05T15:00:01")
                    .statusCode(201)
                    .body("receivedAt", is("2027-03-05T15:00:01"))
                    .body("dueOn", is("2027-03-08"));
            received(id, "2027-03-06T09:00:00").statusCode(201).body("dueOn", is("2027-03-08"));
            received(id, "2026-06-01T09:00:00").statusCode(422).body("code", is("COPY_RECEIVED_INVALID"));
            received(id, "2027-03-10T09:00:00").statusCode(422).body("code", is("COPY_RECEIVED_INVALID"));
        });
    }

    @Test
    void a_copy_is_a_signed_document_that_says_what_the_register_says() throws IOException {
        var diploma = issued();
        var entry = registrar().get(DIPLOMAS + diploma.get("id")).then().extract();
        var copy = copy(diploma.get("id")).statusCode(201).extract();

        var pdf = document(registrar(), copy.path("document"))
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var read = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(read);
            assertThat(text)
                    .contains("BẢN SAO", "Nguyễn Thị Ngọc Ánh", "07/02/2003", "Số: " + copy.path("copyNumber"))
                    .contains(entry.<String>path("registerNumber"), entry.<String>path("serialNumber"))
                    .contains("/verify/" + diploma.get("publicId"))
                    .doesNotContain("Nguyễn Văn Cha", "001070000123");
        }
        assertThat(document(head(), copy.path("document")).extract().asByteArray())
                .isEqualTo(pdf);
        document(registrar(DANANG), copy.path("document")).statusCode(404);
        checked(pdf)
                .body("verdict", is("VALID"))
                .body("checks.find { it.check == 'REGISTER' }.code", is("GENUINE_COPY"));

        revoke(diploma.get("id"), "2026-07-15").statusCode(200);
        document(registrar(), copy.path("document")).statusCode(410).body("code", is("DIPLOMA_NO_LONGER_VALID"));
        checked(pdf).body("verdict", is("NOT_IN_FORCE"));
    }

    @Test
    void a_copy_stays_good_when_the_certificate_it_was_sealed_with_has_ended() {
        var pdf = document(
                        registrar(),
                        copy(issued().get("id")).statusCode(201).extract().path("document"))
                .statusCode(200)
                .extract()
                .asByteArray();

        TestClock.on(
                LocalDate.now(Clocks.VIETNAM).plusYears(12),
                () -> checked(pdf)
                        .body("verdict", is("VALID"))
                        .body("checks.find { it.check == 'REGISTER' }.code", is("GENUINE_COPY")));
    }

    private static ValidatableResponse received(String id, String at) {
        return copy(id, Map.of("relation", "HOLDER", "receivedAt", at));
    }

    private static ValidatableResponse copy(String id, Map<String, ?> request) {
        return registrar().body(request).post(DIPLOMAS + id + "/copies").then();
    }

    private static ValidatableResponse document(RequestSpecification by, String place) {
        return by.accept("application/pdf, application/problem+json").get(place).then();
    }

    private static ValidatableResponse checked(byte[] pdf) {
        return RestAssured.given()
                .contentType("application/pdf")
                .body(pdf)
                .post("/api/public/v1/document-checks")
                .then()
                .statusCode(200);
    }

    private static String reissue(String id) {
        return Requests.reissue(id, order());
    }

    private static Map<String, String> order() {
        return Map.of(
                "serialNumber",
                "HN" + newCode(),
                "reason",
                "In sai tên",
                "fullName",
                "Nguyễn Thị Ngọc Ảnh",
                "decisionNumber",
                "8/QĐ",
                "decidedOn",
                LocalDate.now(Clocks.VIETNAM).toString());
    }

    private static RequestSpecification both() {
        return Tokens.institution(HANOI, "registrar", "school-head").contentType("application/json");
    }

    private static ValidatableResponse copy(String id) {
        return registrar()
                .body(Map.of("relation", "PARENT", "requester", PARENT, "purpose", "Xin việc"))
                .post(DIPLOMAS + id + "/copies")
                .then();
    }

    private static ValidatableResponse giveBack(String id, String on) {
        return act(registrar(), id, "return", Map.of("returnedOn", on));
    }

    private static ValidatableResponse verified(String publicId) {
        return RestAssured.get("/api/public/v1/diplomas/" + publicId).then().statusCode(200);
    }
}
