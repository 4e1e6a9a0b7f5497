package vn.gdnn.records.credentials.reseal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.records.School.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.IssueJobs;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.Waiting;
import vn.gdnn.records.register.log.SequenceLeaves;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResealResourceTest {

    private static final String KEYS = "/api/records/v1/signing-keys/";
    private static final String PDF = "application/pdf";
    private static final String VC = "application/vc";
    private static final String INDEX = "credentialStatus.statusListIndex";

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    Clock clock;

    /** A key that signed nothing but what a test lets it sign. */
    @BeforeEach
    void a_fresh_key() {
        school.known();
        current(KeyUse.CREDENTIAL);
        rotate(KeyUse.CREDENTIAL);
    }

    @Test
    void a_disowned_credential_key_takes_no_validity_and_every_file_until_the_diploma_is_sealed_anew() {
        var diploma = Requests.issuedToday();
        var oldPdf = file(diploma, "document", PDF);
        var oldVc = file(diploma, "credential", VC);
        var key = disowned(KeyUse.CREDENTIAL);

        answer(diploma).body("status", is("VALID")).body("seal", is("DISOWNED"));
        for (var kind : List.of("document", "credential", "elm")) {
            get(diploma, kind, "*/*").statusCode(409).body("code", is("SEAL_DISOWNED"));
        }
        check(PDF, oldPdf)
                .body("verdict", is("SEAL_DISOWNED"))
                .body("verification.seal", is("DISOWNED"))
                .body("sealedAnew", nullValue());
        check(VC, oldVc).body("verdict", is("SEAL_DISOWNED")).body("sealedAnew", nullValue());

        var job = IssueJobs.ended(HANOI, Requests.reseal(HANOI, key, Map.of()));

        job.body("status", is("DONE")).body("done", is(1)).body("refused", is(0));
        IssueJobs.documented(HANOI, job).body("done", is(1));
        answer(diploma).body("status", is("VALID")).body("seal", is("RESEALED"));
        check(PDF, file(diploma, "document", PDF)).body("verdict", is("VALID"));
        check(VC, file(diploma, "credential", VC)).body("verdict", is("VALID"));
        check("application/vc+jwt", file(diploma, "credential", "application/vc+jwt"))
                .body("verdict", is("VALID"));
        assertThat(credential(diploma).getString("id")).endsWith("/credential?version=1&seal=2");
        get(diploma, "credential?version=1&seal=2", VC).statusCode(200);
        get(diploma, "credential?version=1&seal=1", VC).statusCode(409);
        var place = "/api/public/v1/diplomas/" + diploma.get("publicId");
        for (var old : Map.of(PDF, oldPdf, VC, oldVc).entrySet()) {
            check(old.getKey(), old.getValue())
                    .body("verdict", is("SEAL_DISOWNED"))
                    .body("verification.status", is("VALID"))
                    .body("sealedAnew.document", is(place + "/document"))
                    .body("sealedAnew.credential", is(place + "/credential"))
                    .body("checks.findAll { it.reason == it.code || it.title == it.check }", empty());
        }
    }

    @Test
    void a_disowned_document_key_leaves_the_credential_alone() {
        current(KeyUse.DOCUMENT);
        rotate(KeyUse.DOCUMENT);
        var diploma = Requests.issuedToday();
        var oldPdf = file(diploma, "document", PDF);
        var vc = file(diploma, "credential", VC);
        var key = disowned(KeyUse.DOCUMENT);

        answer(diploma).body("status", is("VALID")).body("seal", is("DISOWNED"));
        get(diploma, "document", PDF).statusCode(409).body("code", is("SEAL_DISOWNED"));
        check(PDF, oldPdf)
                .body("verdict", is("SEAL_DISOWNED"))
                .body("checks.find { it.check == 'SIGNER' }.code", is("KEY_COMPROMISED"));
        check(VC, vc).body("verdict", is("VALID"));

        IssueJobs.ended(HANOI, Requests.reseal(HANOI, key, Map.of())).body("done", is(1));

        answer(diploma).body("seal", is("RESEALED"));
        check(PDF, file(diploma, "document", PDF)).body("verdict", is("VALID"));
        check(PDF, oldPdf).body("verdict", is("SEAL_DISOWNED")).body("sealedAnew", notNullValue());
        assertThat(file(diploma, "credential", VC)).isEqualTo(vc);
        check(VC, vc).body("verdict", is("VALID"));
    }

    @Test
    void a_certified_copy_that_a_disowned_key_sealed_is_not_handed_out_and_another_one_is() {
        current(KeyUse.DOCUMENT);
        rotate(KeyUse.DOCUMENT);
        var diploma = Requests.issuedToday();
        var place = copyOf(diploma);
        var old = Requests.registrar()
                .accept("*/*")
                .get(place)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        disowned(KeyUse.DOCUMENT);

        Requests.registrar().accept("*/*").get(place).then().statusCode(409).body("code", is("SEAL_DISOWNED"));

        check(PDF, old).body("verdict", is("SEAL_DISOWNED"));
        var fresh =
                Requests.registrar().accept("*/*").get(copyOf(diploma)).then().statusCode(200);
        check(PDF, fresh.extract().asByteArray()).body("verdict", is("VALID"));
    }

    private static String copyOf(Map<String, String> diploma) {
        return Requests.registrar()
                .body(Map.of("relation", "HOLDER"))
                .post("/api/records/v1/diplomas/" + diploma.get("id") + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("document");
    }

    @Test
    void the_new_seal_is_an_act_of_the_register_and_a_leaf_of_the_log_with_the_same_words() {
        var diploma = Requests.issuedToday();
        var key = disowned(KeyUse.CREDENTIAL);
        IssueJobs.ended(HANOI, Requests.reseal(HANOI, key, Map.of())).body("done", is(1));
        sequenceLeaves.sequence();

        Requests.registrar()
                .get("/api/records/v1/diplomas/" + diploma.get("id"))
                .then()
                .body("status", is("ISSUED"))
                .body("acts.kind", hasItem("RESEALED"));
        var proof = get(diploma, "proof", "application/json")
                .body("acts.kind", is(List.of("ISSUED", "RESEALED")))
                .body("acts.standing", is(List.of("LOGGED", "LOGGED")))
                .body("acts[1].canonical", containsString("\"ground\":\"KEY_DISOWNED\""))
                .extract();
        assertThat(words(proof.path("acts[1].canonical"))).isEqualTo(words(proof.path("acts[0].canonical")));
    }

    @Test
    void one_person_alone_seals_nothing_anew() {
        Requests.issuedToday();
        var key = disowned(KeyUse.CREDENTIAL);
        var asked = Requests.head(HANOI)
                .body(Map.of())
                .post(KEYS + key + "/resealings")
                .then()
                .statusCode(201)
                .body("particulars.diplomas", is("1"))
                .extract();
        String job = asked.path("particulars.job");
        var approval = KEYS + key + "/resealings/" + asked.path("id") + "/approval";

        assertThat(Waiting.place(Requests.head(HANOI), "DIPLOMA_RESEALING", asked.path("id")))
                .isEqualTo(approval);
        Requests.head(HANOI).post(approval).then().statusCode(403).body("code", is("APPROVAL_BY_REQUESTER"));
        Requests.registrar().post(approval).then().statusCode(403);
        Requests.registrar()
                .body(Map.of())
                .post(KEYS + key + "/resealings")
                .then()
                .statusCode(409)
                .body("code", is("APPROVAL_PENDING"));
        IssueJobs.job(HANOI, job).body("status", is("WAITING"));

        Requests.head(HANOI)
                .body(Map.of("reason", "Chưa cần"))
                .post("/api/records/v1/approvals/" + asked.path("id") + "/withdrawal")
                .then()
                .statusCode(200);

        IssueJobs.job(HANOI, job).body("status", is("CANCELLED"));
        var again = order(key, Map.of()).statusCode(201).extract();
        Requests.head(HANOI)
                .body(Map.of("reason", "Chưa cần"))
                .post(KEYS + key + "/resealings/" + again.path("id") + "/rejection")
                .then()
                .statusCode(200);
        IssueJobs.job(HANOI, again.path("particulars.job")).body("status", is("CANCELLED"));
        Requests.registrar()
                .get(KEYS + key + "/resealings")
                .then()
                .body("ruling.outcome", is(List.of("WITHDRAWN", "REJECTED")));
    }

    @Test
    void what_the_log_does_not_bear_out_is_listed_and_not_sealed() {
        var good = Requests.issuedToday();
        var tampered = Requests.issuedToday();
        var key = disowned(KeyUse.CREDENTIAL);
        StoredRows.change("update diploma_content set full_name = 'Trần Văn Giả' where diploma = ?", tampered);
        try {
            String job = Requests.reseal(HANOI, key, Map.of());

            IssueJobs.ended(HANOI, job)
                    .body("status", is("DONE"))
                    .body("done", is(1))
                    .body("refused", is(1));

            Requests.registrar()
                    .get("/api/records/v1/jobs/" + job + "/errors")
                    .then()
                    .body("items.subject", is(List.of(tampered.get("id"))))
                    .body("items.code", is(List.of("REGISTER_DIFFERS_FROM_LOG")));
            answer(good).body("seal", is("RESEALED"));
            get(tampered, "document", PDF).statusCode(409);
        } finally {
            StoredRows.change(
                    "update diploma_content set full_name = 'Nguyễn Thị Ngọc Ánh' where diploma = ?", tampered);
        }
    }

    @Test
    void what_came_into_the_log_after_the_key_was_lost_is_sealed_only_when_named_one_by_one() {
        var diploma = Requests.issuedToday();
        var key = current(KeyUse.CREDENTIAL);
        sequenceLeaves.sequence();
        disown(key, LocalDate.now(clock));
        String job = Requests.reseal(HANOI, key, Map.of());
        IssueJobs.ended(HANOI, job).body("done", is(0)).body("refused", is(1));
        Requests.registrar()
                .get("/api/records/v1/jobs/" + job + "/errors")
                .then()
                .body("items.code", is(List.of("LOGGED_AFTER_COMPROMISE")));
        answer(diploma).body("seal", is("DISOWNED"));

        IssueJobs.ended(HANOI, Requests.reseal(HANOI, key, Map.of("examined", List.of(diploma.get("id")))))
                .body("done", is(1));

        answer(diploma).body("seal", is("RESEALED"));
    }

    @Test
    void nothing_is_ordered_in_vain() {
        var diploma = Requests.issuedToday();
        var key = current(KeyUse.CREDENTIAL);
        order(key, Map.of()).statusCode(409).body("code", is("SIGNING_KEY_NOT_DISOWNED"));
        order("credential-0000000000000000", Map.of()).statusCode(404).body("code", is("SIGNING_KEY_NOT_FOUND"));
        Requests.registrar()
                .get(KEYS + "credential-0000000000000000/resealings")
                .then()
                .statusCode(404)
                .body("code", is("SIGNING_KEY_NOT_FOUND"));
        disowned(KeyUse.CREDENTIAL);
        order(key, Map.of("examined", List.of(UUID.randomUUID().toString())))
                .statusCode(422)
                .body("code", is("DIPLOMA_NOT_UNDER_KEY"));
        order(key, Map.of("examined", List.of())).statusCode(400);
        IssueJobs.ended(HANOI, Requests.reseal(HANOI, key, Map.of())).body("done", is(1));

        order(key, Map.of()).statusCode(409).body("code", is("NOTHING_TO_RESEAL"));

        answer(diploma).body("seal", is("RESEALED"));
    }

    @Test
    void a_key_that_is_lost_again_is_healed_again() {
        var diploma = Requests.issuedToday();
        IssueJobs.ended(HANOI, Requests.reseal(HANOI, disowned(KeyUse.CREDENTIAL), Map.of()))
                .body("done", is(1));
        var second = file(diploma, "credential", VC);
        var key = disowned(KeyUse.CREDENTIAL);
        answer(diploma).body("seal", is("DISOWNED"));

        IssueJobs.ended(HANOI, Requests.reseal(HANOI, key, Map.of())).body("done", is(1));

        answer(diploma).body("status", is("VALID")).body("seal", is("RESEALED"));
        check(VC, second).body("verdict", is("SEAL_DISOWNED"));
        assertThat(credential(diploma).getString("id")).endsWith("&seal=3");
    }

    @Test
    void the_list_of_the_school_takes_the_old_credential_back_and_not_the_new_one() {
        var diploma = Requests.issuedToday();
        var old = credential(diploma);
        IssueJobs.ended(HANOI, Requests.reseal(HANOI, disowned(KeyUse.CREDENTIAL), Map.of()))
                .body("done", is(1));

        var set = "select 1 from status_change where institution = 'CDHN01' and list = ?::int and index = ?::int";
        assertThat(StoredRows.list(set, list(old), old.getString(INDEX))).hasSize(1);
        var fresh = credential(diploma);
        assertThat(StoredRows.list(set, list(fresh), fresh.getString(INDEX))).isEmpty();
    }

    private static String list(JsonPath credential) {
        var address = credential.getString("credentialStatus.statusListCredential");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static JsonPath credential(Map<String, String> diploma) {
        return JsonPath.from(
                get(diploma, "credential", VC).statusCode(200).extract().asString());
    }

    private static ValidatableResponse order(String key, Map<String, ?> which) {
        return Requests.registrar().body(which).post(KEYS + key + "/resealings").then();
    }

    /** The text without what an act says of itself. */
    private static String words(String canonical) {
        return canonical.replaceAll("\"(act|actedOn|kind|ground|withheld)\":\"[^\"]*\",?", "");
    }

    private String disowned(KeyUse use) {
        var key = current(use);
        sequenceLeaves.sequence();
        Requests.disown(HANOI, key);
        return key;
    }

    private static void disown(String key, LocalDate since) {
        var report = Requests.registrar()
                .body(Map.of("reason", "Nghi lộ khóa", "since", since.toString()))
                .post(KEYS + key + "/compromise-reports")
                .then()
                .statusCode(201)
                .extract();
        Requests.head(HANOI)
                .header("If-Match", report.header("ETag"))
                .post(KEYS + key + "/compromise-reports/" + report.path("id") + "/approval")
                .then()
                .statusCode(200);
    }

    private String current(KeyUse use) {
        return CurrentScope.inTransaction(
                new Scope.Institution(HANOI), () -> keys.current(HANOI, use).id());
    }

    private static void rotate(KeyUse use) {
        Tokens.institution(HANOI, "school-head")
                .contentType(ContentType.JSON)
                .body(Map.of("use", use))
                .post(KEYS + "rotations")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse answer(Map<String, String> diploma) {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(Map<String, String> diploma, String kind, String type) {
        return RestAssured.given()
                .accept(type)
                .get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/" + kind)
                .then();
    }

    private static byte[] file(Map<String, String> diploma, String kind, String type) {
        return get(diploma, kind, type).statusCode(200).extract().asByteArray();
    }

    private static ValidatableResponse check(String type, byte[] file) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(file)
                .post("/api/public/v1/document-checks")
                .then()
                .statusCode(200);
    }
}
