package vn.gdnn.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.admin;
import static vn.gdnn.training.Courses.officer;
import static vn.gdnn.training.certificate.Bodies.HANOI;
import static vn.gdnn.training.certificate.Bodies.attended;
import static vn.gdnn.training.certificate.Bodies.completedIn;
import static vn.gdnn.training.certificate.Bodies.issued;
import static vn.gdnn.training.certificate.Bodies.issuers;
import static vn.gdnn.training.certificate.Bodies.keyInUse;
import static vn.gdnn.training.certificate.Bodies.sessionOfHanoi;
import static vn.gdnn.training.certificate.Bodies.sessionOfMinistry;
import static vn.gdnn.training.certificate.Certificates.PATH;
import static vn.gdnn.training.certificate.Certificates.PUBLIC;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.head;
import static vn.gdnn.training.certificate.Certificates.issue;
import static vn.gdnn.training.certificate.Certificates.manager;
import static vn.gdnn.training.certificate.Certificates.revoke;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.PublicKeyForms;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.status.Bitstring;
import vn.gdnn.kit.lease.LeaseWorkers;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;
import vn.gdnn.training.certificate.missing.HealMissing;

/** Courses of a province and of the ministry are certified under the key of who keeps them. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class BodyCertificateTest {

    private static final String DEPARTMENT = "Sở Giáo dục và Đào tạo Hà Nội";
    private static final int YEAR = LocalDate.now(Clocks.VIETNAM).getYear();

    @Inject
    ReadKeys readKeys;

    @Inject
    LeaseWorkers workers;

    String minh = "";

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        Database.run("delete from approval_request; delete from institution_key");
        Database.run("update tenant set province = '01' where code = 'CDHN01'");
        minh = teacher("GV1");
    }

    @Test
    void what_was_completed_with_a_province_brings_its_certificate_under_the_provinces_key() {
        var completion = attended(officer("01", "binh"), sessionOfHanoi(), minh);
        workers.wake(HealMissing.NAME);

        Awaitility.await().untilAsserted(() -> assertThat(issuers()).containsExactly(HANOI));
        hanoi().queryParam("staff", minh)
                .get(PATH)
                .then()
                .body("items.completionId", contains(completion))
                .body("items.institution", contains("CDHN01"))
                .body("items.issuer", contains(HANOI))
                .body("items.number", contains(HANOI + ".BD." + YEAR + "/1"));
        assertThat(Database.payload("training-certificate-issued"))
                .contains("\"institution\":\"CDHN01\"", "\"issuer\":\"province-01\"");
        assertThat(Database.payload("training-key-changed")).contains("\"institution\":\"province-01\"");
        assertThat(Database.list("select tenant from outbox where aggregatetype = 'training.signing-key'"))
                .containsExactly(HANOI);
        assertThat(Database.list("select institution from institution_key where institution = 'CDHN01'"))
                .isEmpty();
    }

    @Test
    void anyone_sees_who_issued_it_and_where_its_holder_works_and_checks_it_with_the_provinces_key() throws Exception {
        var made = issued(completedIn(sessionOfHanoi(), minh, "A"));
        var id = made.getString("publicId");

        RestAssured.get(PUBLIC + id)
                .then()
                .body("status", is("IN_FORCE"))
                .body("paper.issuer.code", is(HANOI))
                .body("paper.issuer.name", is(DEPARTMENT))
                .body("paper.school.code", is("CDHN01"))
                .body("paper.school.name", is("Trường Cao đẳng Hà Nội"));
        var credential = Json.readOwn(RestAssured.get(PUBLIC + id + "/credential")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(credential.getJsonObject("issuer").getString("id")).endsWith(":institutions:" + HANOI);
        assertThat(verifies(credential, HANOI)).isTrue();
        var jwt = CredentialJwt.parse(RestAssured.given()
                .accept("application/vc+jwt")
                .get(PUBLIC + id + "/credential")
                .asString());
        assertThat(jwt.verifies(key(HANOI))).isTrue();
        assertThat(jwt.verificationMethod()).contains(":institutions:" + HANOI + "#training-");
        issued(completed(minh, "Của trường"));
        assertThat(verifies(credential, "CDHN01")).isFalse();

        try (var document = Loader.loadPDF(RestAssured.get(PUBLIC + id + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(DEPARTMENT, "Đơn vị công tác: Trường Cao đẳng Hà Nội", "Of Trường Cao đẳng Hà Nội");
        }
        assertThat(Database.list("select key_id from certificate_document"))
                .containsExactly(keyInUse(HANOI, "DOCUMENT"));
    }

    @Test
    void who_issued_it_revokes_it_and_neither_the_school_nor_another_office_does() {
        var made = issued(completedIn(sessionOfHanoi(), minh, "A"));
        String id = made.getString("id");

        problem(revoke(head(), id, "\"0\""), 403, "CERTIFICATE_OF_ANOTHER_ISSUER");
        problem(revoke(officer("48", "em"), id, "\"0\""), 404, "CERTIFICATE_NOT_FOUND");
        problem(revoke(admin("dung"), id, "\"0\""), 404, "CERTIFICATE_NOT_FOUND");
        problem(revoke(officer("01", "binh"), id, "\"7\""), 412, "STALE_VERSION");
        assertThat(isSet(made.getString("publicId"))).isFalse();

        revoke(officer("01", "binh"), id, "\"0\"")
                .statusCode(200)
                .body("revoked.reason", is("Ghi sai họ tên"))
                .body("institution", is("CDHN01"));

        assertThat(isSet(made.getString("publicId"))).isTrue();
        problem(revoke(officer("01", "binh"), id, "\"1\""), 409, "CERTIFICATE_REVOKED_ALREADY");
        RestAssured.get(PUBLIC + made.getString("publicId"))
                .then()
                .body("status", is("REVOKED"))
                .body("log.acts.number", contains(1, 2));
        RestAssured.get(PUBLIC + "status-lists/" + HANOI).then().body("changes", contains(1));
        assertThat(Database.payload("training-certificate-revoked"))
                .contains("\"institution\":\"CDHN01\"", "\"issuer\":\"province-01\"");
        issued(made.getString("completionId"));
        var own = issued(completed(minh, "Của trường"));
        problem(revoke(officer("01", "binh"), own.getString("id"), "\"0\""), 404, "CERTIFICATE_NOT_FOUND");
    }

    @Test
    void it_falls_with_its_completion_whoever_issued_it() {
        var made = issued(completedIn(sessionOfHanoi(), minh, "A"));
        assertThat(isSet(made.getString("publicId"))).isFalse();
        hanoi().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\", \"on\": \"2026-02-01\"}")
                .post(ROOT + "/trainings/" + made.getString("completionId") + "/annulment")
                .then()
                .statusCode(200);

        RestAssured.get(PUBLIC + made.getString("publicId")).then().body("status", is("REVOKED"));
        assertThat(isSet(made.getString("publicId"))).isTrue();
    }

    /** The course was that of the province at the time, and so is the key. */
    @Test
    void a_school_that_moved_takes_its_certificates_along_and_the_province_finds_what_it_issued() {
        var before = issued(completedIn(sessionOfHanoi(), minh, "A"));
        var session = Database.list("select id from course_session").get(0);
        Database.run("update tenant set province = '48' where code = 'CDHN01'");

        var after = issued(completedIn(session, teacher("GV2"), "B"));
        assertThat(issuers()).containsExactly(HANOI, HANOI);

        var ids = List.of(before.getString("id"), after.getString("id"));
        officer("01", "binh").get(PATH).then().body("items", hasSize(0));
        officer("01", "binh").queryParam("issuer", HANOI).get(PATH).then().body("items.id", is(ids));
        officer("48", "em").queryParam("issuer", HANOI).get(PATH).then().body("items.id", is(ids));
        officer("48", "em").queryParam("issuer", "province-48").get(PATH).then().body("items", hasSize(0));
        danang().queryParam("issuer", HANOI).get(PATH).then().body("items", hasSize(0));
        problem(hanoi().queryParam("issuer", "x' or true").get(PATH).then(), 400, "VALIDATION_FAILED");
        officer("01", "binh").get(PATH + "/" + ids.get(0)).then().statusCode(200);
        problem(officer("79", "em").get(PATH + "/" + ids.get(0)).then(), 404, "CERTIFICATE_NOT_FOUND");
        problem(revoke(officer("48", "em"), ids.get(1), "\"0\""), 404, "CERTIFICATE_NOT_FOUND");
        revoke(officer("01", "binh"), ids.get(1), "\"0\"").statusCode(200);
    }

    @Test
    void a_province_numbers_by_its_own_pattern_without_gaps_for_all_its_schools_at_once() throws Exception {
        Database.run("update tenant set province = '01' where code = 'TCDN01'");
        try {
            problem(
                    Tokens.province("01")
                            .contentType("application/json")
                            .body("{\"pattern\": \"x\"}")
                            .put(ROOT + "/certificate-patterns/" + YEAR)
                            .then(),
                    422,
                    "CERTIFICATE_PATTERN_INVALID");
            officer("01", "binh")
                    .body("{\"pattern\": \"{number:3}/{year}/SGD\"}")
                    .put(ROOT + "/certificate-patterns/" + YEAR)
                    .then()
                    .statusCode(200);
            officer("48", "em").get(ROOT + "/certificate-patterns").then().body("$", hasSize(0));
            manager().get(ROOT + "/certificate-patterns").then().body("$", hasSize(0));
            var session = sessionOfHanoi();
            var calls = IntStream.range(0, 10)
                    .<Callable<String>>mapToObj(n -> n % 2 == 0
                            ? () -> issue(manager(), completedIn(session, teacher("GV-" + n), "A"))
                                    .statusCode(201)
                                    .extract()
                                    .path("number")
                            : () -> issue(
                                            Tokens.institution("TCDN01", vn.gdnn.kit.tenancy.Roles.TRAINING_MANAGER)
                                                    .contentType("application/json"),
                                            completedIn(
                                                    danang(),
                                                    session,
                                                    registered(danang(), staff("GV-" + n, "Trần Văn Bình", "TEACHER")),
                                                    "A"))
                                    .statusCode(201)
                                    .extract()
                                    .path("number"))
                    .toList();
            var pool = Executors.newFixedThreadPool(5);
            try {
                for (var answer : pool.invokeAll(calls)) {
                    answer.get();
                }
            } finally {
                pool.shutdownNow();
            }

            assertThat(Database.list("select number from certificate order by number"))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                            .mapToObj(n -> "%03d/%d/SGD".formatted(n, YEAR))
                            .toList());
        } finally {
            Database.run("update tenant set province = '48' where code = 'TCDN01'");
        }
    }

    @Test
    void one_job_certifies_for_a_school_a_province_and_the_ministry() {
        var completions = List.of(
                completed(minh, "Của trường"),
                completedIn(sessionOfMinistry(), minh, "Của Bộ"),
                completedIn(sessionOfHanoi(), minh, "Của Sở"));

        var job = ordered(completions);

        done(job, 3, 0);
        assertThat(issuers()).containsExactly("CDHN01", "ministry", HANOI);
        assertThat(Database.list("select issuer_name from certificate where issuer = 'ministry'"))
                .containsExactly("Bộ Giáo dục và Đào tạo");
        assertThat(Database.list("select institution from institution_key where use = 'TRAINING' order by 1"))
                .containsExactly("CDHN01", "ministry", HANOI);
        admin("dung").queryParam("issuer", "ministry").get(PATH).then().body("items", hasSize(1));
    }

    @Test
    void who_has_no_key_holds_up_nobody_else() {
        var session = sessionOfHanoi();
        issued(completedIn(session, minh, "Trước"));
        Database.run("update institution_key set retired_at = now(); insert into institution_key"
                + " select (jsonb_populate_record(k, '{\"key_id\": \"gone\", \"retired_at\": null}')).*"
                + " from institution_key k where institution = 'province-01' and use = 'TRAINING'");
        var another = completedIn(session, teacher("GV2"), "Của Sở");

        var job = ordered(List.of(another, completedIn(sessionOfMinistry(), minh, "Của Bộ")));

        done(job, 1, 1);
        manager().get(job + "/errors").then().body("items.code", contains("SIGNING_KEY_UNAVAILABLE"));
        assertThat(issuers()).containsExactly("ministry", HANOI);
        problem(issue(manager(), another), 503, "SIGNING_KEY_UNAVAILABLE");
        Database.run("update certificate_due set since = now() - interval '61 seconds'");
        workers.wake(HealMissing.NAME);
        Awaitility.await()
                .untilAsserted(() -> manager()
                        .get(PATH + "/missing")
                        .then()
                        .body("items.completionId", contains(another))
                        .body("items.reason", contains("SIGNING_KEY_UNAVAILABLE")));
        Database.run("delete from institution_key where key_id = 'gone'; delete from certificate_act;"
                + " delete from certificate");
    }

    @Test
    void what_a_session_of_another_course_completed_stays_the_schools() {
        var own = issued(completed(minh, "Xác nhận"));
        assertThat(own.getString("issuer")).isEqualTo("CDHN01");
        RestAssured.get(PUBLIC + own.getString("publicId"))
                .then()
                .body("paper.issuer.code", is("CDHN01"))
                .body("paper.school.code", is("CDHN01"))
                .body("revokedFrom", nullValue());
        hanoi().queryParam("issuer", "CDHN01").get(PATH).then().body("items", hasSize(1));
        hanoi().queryParam("issuer", HANOI).get(PATH).then().body("items", hasSize(0));
        officer("01", "binh").get(PATH).then().body("items.issuer", containsInAnyOrder("CDHN01"));
    }

    private static String ordered(List<String> completions) {
        return manager()
                .body("{\"completionIds\": [\"" + String.join("\", \"", completions) + "\"]}")
                .post(PATH + "/jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("location");
    }

    private static void done(String job, int issued, int refused) {
        Awaitility.await()
                .untilAsserted(() -> manager()
                        .get(job)
                        .then()
                        .body("status", is("DONE"))
                        .body("done", is(issued))
                        .body("refused", is(refused)));
    }

    private boolean isSet(String publicId) {
        var status = Json.readOwn(
                        RestAssured.get(PUBLIC + publicId + "/credential").asString())
                .getJsonObject("credentialStatus");
        var address = status.getString("statusListCredential");
        assertThat(address).contains("/status-lists/" + HANOI + "/");
        var list = Json.readOwn(RestAssured.get(address.replace("http://localhost:8080", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(verifies(list, HANOI)).isTrue();
        return Bitstring.decode(list.getJsonObject("credentialSubject").getString("encodedList"))
                .orElseThrow()
                .isSet(Integer.parseInt(status.getString("statusListIndex")));
    }

    private boolean verifies(JsonObject document, String issuer) {
        return DataIntegrity.verifies(document, key(issuer));
    }

    private Ed25519PublicKeyParameters key(String issuer) {
        var id = keyInUse(issuer, "TRAINING");
        return (Ed25519PublicKeyParameters) PublicKeyForms.of(readKeys.find(issuer).orElseThrow().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .parameter();
    }
}
