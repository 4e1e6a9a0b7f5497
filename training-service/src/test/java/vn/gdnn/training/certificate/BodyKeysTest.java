package vn.gdnn.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Courses.admin;
import static vn.gdnn.training.Courses.officer;
import static vn.gdnn.training.certificate.Bodies.HANOI;
import static vn.gdnn.training.certificate.Bodies.completedIn;
import static vn.gdnn.training.certificate.Bodies.issued;
import static vn.gdnn.training.certificate.Bodies.keyInUse;
import static vn.gdnn.training.certificate.Bodies.sessionOfHanoi;
import static vn.gdnn.training.certificate.Bodies.sessionOfMinistry;
import static vn.gdnn.training.certificate.Certificates.PUBLIC;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.head;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Keepers;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;

/** The keys of a province and of the ministry: their officers change and disown them, and no school has any right on them. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class BodyKeysTest {

    private static final String KEYS = ROOT + "/signing-keys";

    record Told(String what) {}

    @Inject
    vn.gdnn.kit.database.Database database;

    @Inject
    Outbox outbox;

    String minh = "";

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        Database.run("delete from approval_request; delete from institution_key");
        minh = teacher("GV1");
    }

    @Test
    void officers_change_the_key_of_their_province_and_see_no_other() {
        var made = issued(completedIn(sessionOfHanoi(), minh, "A"));
        issued(completed(minh, "Của trường"));
        var old = keyInUse(HANOI, "TRAINING");
        var schools = keyInUse("CDHN01", "TRAINING");

        String fresh = officer("01", "binh")
                .body("{\"use\": \"TRAINING\"}")
                .post(KEYS + "/rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(fresh).isNotEqualTo(old).isEqualTo(keyInUse(HANOI, "TRAINING"));
        officer("01", "chi").get(KEYS).then().body("id", hasItem(old)).body("id", not(hasItem(schools)));
        hanoi().get(KEYS).then().body("id", hasItem(schools)).body("id", not(hasItem(old)));
        for (var stranger : List.of("48", "79")) {
            officer(stranger, "em").get(KEYS).then().statusCode(200).body("$", empty());
            problem(officer(stranger, "em").get(KEYS + "/" + old).then(), 404, "SIGNING_KEY_NOT_FOUND");
            problem(report(officer(stranger, "em"), old), 404, "SIGNING_KEY_NOT_FOUND");
        }
        problem(admin("dung").get(KEYS + "/" + old).then(), 404, "SIGNING_KEY_NOT_FOUND");
        problem(head().get(KEYS + "/" + old).then(), 404, "SIGNING_KEY_NOT_FOUND");
        problem(report(hanoi(), old), 404, "SIGNING_KEY_NOT_FOUND");
        told(made.getString("publicId")).body("status", is("IN_FORCE")).body("seal", is("TRUSTED"));
    }

    @Test
    void two_people_of_the_office_disown_its_key_and_its_certificates_are_open() {
        var made = issued(completedIn(sessionOfHanoi(), minh, "A"));
        var own = issued(completed(minh, "Của trường"));
        var key = keyInUse(HANOI, "TRAINING");
        String request =
                report(officer("01", "binh"), key).statusCode(201).extract().path("id");
        var place = KEYS + "/" + key + "/compromise-reports/" + request;

        problem(approve(officer("01", "binh"), place), 403, "APPROVAL_BY_REQUESTER");
        problem(approve(officer("48", "em"), place), 404, "SIGNING_KEY_NOT_FOUND");
        problem(approve(admin("dung"), place), 404, "SIGNING_KEY_NOT_FOUND");
        problem(approve(head(), place), 404, "SIGNING_KEY_NOT_FOUND");
        officer("01", "chi").get(ROOT + "/approvals").then().body("items.id", contains(request));
        officer("48", "em").get(ROOT + "/approvals").then().body("items", empty());
        head().get(ROOT + "/approvals").then().body("items", empty());
        problem(withdraw(officer("01", "chi"), request), 403, "APPROVAL_OF_ANOTHER");
        problem(withdraw(officer("48", "em"), request), 404, "APPROVAL_NOT_FOUND");
        approve(officer("01", "chi"), place).statusCode(200).body("ruling.outcome", is("APPROVED"));

        told(made.getString("publicId")).body("status", is("UNDETERMINED")).body("seal", is("DISOWNED"));
        officer("01", "chi")
                .queryParam("issuer", HANOI)
                .queryParam("key", key)
                .get(Certificates.PATH)
                .then()
                .body("items.id", contains(made.getString("id")));
        told(own.getString("publicId")).body("status", is("IN_FORCE")).body("seal", is("TRUSTED"));
        problem(
                RestAssured.get(PUBLIC + made.getString("publicId") + "/credential")
                        .then(),
                409,
                "SEAL_DISOWNED");
        assertThat(
                        Database.list(
                                "select payload from outbox where tenant = 'province-01' and aggregatetype = 'training.signing-key'"))
                .anyMatch(fact -> fact.contains(key) && fact.contains("\"compromised\":true"));
        var next = issued(
                completedIn(Database.list("select id from course_session").get(0), teacher("GV2"), "B"));
        told(next.getString("publicId")).body("seal", is("TRUSTED"));
    }

    @Test
    void the_ministry_disowns_its_own_and_a_request_is_withdrawn_by_who_asked() {
        var made = issued(completedIn(sessionOfMinistry(), minh, "A"));
        var key = keyInUse("ministry", "TRAINING");
        String first = report(admin("dung"), key).statusCode(201).extract().path("id");
        withdraw(admin("dung"), first).statusCode(200).body("ruling.outcome", is("WITHDRAWN"));
        String second = report(admin("dung"), key).statusCode(201).extract().path("id");
        problem(
                approve(officer("01", "binh"), KEYS + "/" + key + "/compromise-reports/" + second),
                404,
                "SIGNING_KEY_NOT_FOUND");

        approve(admin("em"), KEYS + "/" + key + "/compromise-reports/" + second).statusCode(200);

        told(made.getString("publicId")).body("status", is("UNDETERMINED"));
        issued(completedIn(sessionOfHanoi(), minh, "B"));
        var provinces = keyInUse(HANOI, "TRAINING");
        String third = report(officer("01", "binh"), provinces)
                .statusCode(201)
                .extract()
                .path("id");
        withdraw(officer("01", "binh"), third).statusCode(200);
    }

    @Test
    void a_schools_scope_reads_and_writes_no_row_of_a_body() {
        issued(completedIn(sessionOfHanoi(), minh, "A"));
        report(officer("01", "binh"), keyInUse(HANOI, "TRAINING")).statusCode(201);
        var school = new Scope.Institution("CDHN01");

        for (var table : List.of(
                "institution_key",
                "status_list",
                "status_change",
                "certificate_counter",
                "certificate_pattern",
                "approval_request")) {
            assertThat(rows(school, table)).as(table).isZero();
            assertThat(rows(Keepers.scope("province-48"), table)).as(table).isZero();
        }
        isKeptFromRows(() -> update(school, "insert into certificate_counter values ('province-01', 'x', 1)"));
        isKeptFromRows(() -> update(school, "insert into certificate_pattern values ('province-01', 2026, 'x')"));
        isKeptFromRows(() -> update(school, "insert into status_list values ('province-01', 9, 1, 0)"));
        isKeptFromRows(() -> update(school, """
                insert into institution_key (institution, key_id, use, algorithm, public_key, certificates, valid_from, valid_to)
                values ('province-01', 'training-0011223344556677', 'TRAINING', 'Ed25519', '', array[''::bytea], now(), now())"""));
        assertThat(update(school, "update institution_key set retired_at = now()"))
                .isZero();
        assertThat(update(school, "update status_list set used = 0")).isZero();
    }

    @Test
    void the_database_certifies_under_a_bodys_key_for_its_own_courses_alone() {
        issued(completedIn(sessionOfHanoi(), minh, "A"));
        var school = new Scope.Institution("CDHN01");
        var other = completed(minh, "Của trường");

        isKeptFromRows(() -> update(school, copyFor(other, HANOI)));
        isKeptFromRows(() -> update(school, copyFor(other, "ministry")));
        isKeptFromRows(() -> update(new Scope.Ministry(), copyFor(other, HANOI)));
        isDenied(() -> update(Keepers.scope(HANOI), copyFor(other, HANOI)));
        var revocation =
                "update certificate set revoked_from = current_date, revocation_reason = 'x', revoked_by = 'x'";
        assertThat(update(school, revocation)).isZero();
        assertThat(update(Keepers.scope("ministry"), revocation)).isZero();
        isDenied(() -> update(Keepers.scope(HANOI), "update certificate set number = 'x'"));
        assertThat(update(Keepers.scope(HANOI), revocation)).isEqualTo(1);
    }

    @Test
    void a_body_sees_no_person_but_on_what_it_issued_and_tells_of_nothing_else() {
        var own = issued(completed(minh, "Của trường"));
        var theirs = issued(completedIn(sessionOfHanoi(), minh, "A"));
        var body = Keepers.scope(HANOI);

        assertThat(rows(body, "certificate")).isEqualTo(1);
        for (var table :
                List.of("staff_member", "completed_training", "certificate_document", "course_session", "job")) {
            isDenied(() -> rows(body, table));
        }
        isKeptFromRows(() -> told(body, "training.certificate", own.getString("id")));
        isKeptFromRows(() -> told(body, "training.staff-member", theirs.getString("id")));
        told(body, "training.certificate", theirs.getString("id"));
        isKeptFromRows(() -> update(body, """
                insert into certificate_act (institution, certificate, act, salt, text, commitment, recorded_at)
                select 'CDHN01', '%s', 2, sha256('a'), 'x', sha256('b'), now()""".formatted(own.getString("id"))));
    }

    /** A body signs no diploma, whoever writes its row. */
    @Test
    void no_body_has_a_key_for_diplomas() {
        assertThatThrownBy(() -> Database.run("""
                        insert into institution_key (institution, key_id, use, algorithm, public_key, certificates, valid_from, valid_to)
                        values ('province-01', 'credential-0011223344556677', 'CREDENTIAL', 'Ed25519', '', array[''::bytea], now(), now())""")).hasStackTraceContaining("institution_key_of_body");
    }

    private static String copyFor(String completion, String issuer) {
        return """
                insert into certificate (institution, id, public_id, completion, staff_member, issuer, issuer_name, school_name,
                    number, full_name, date_of_birth, subject, title, provider, components, completed_on, issued_on, issued_at,
                    issued_by, key_id, status_list, status_index, document, proof, jwt_header, jwt_signature)
                select t.institution, gen_random_uuid(), 'u' || repeat('7', 32), t.id, t.staff_member, '%2$s', 'x', 'x', 'x', 'x',
                    '1980', t.subject, t.title, t.provider, '{}', t.completed_on, current_date, now(), '', 'x', 1, 1, '', '', '', ''
                from completed_training t where t.id = '%1$s'""".formatted(completion, issuer);
    }

    private void told(Scope by, String topic, String key) {
        CurrentScope.runInTransaction(by, () -> outbox.publish(topic, key, "CDHN01", new Told("x")));
    }

    private int rows(Scope by, String table) {
        return CurrentScope.inTransaction(
                        by, () -> database.find(row -> row.integer("n"), "select count(*) as n from " + table))
                .orElseThrow();
    }

    private int update(Scope by, String statement) {
        return CurrentScope.inTransaction(by, () -> database.update(statement));
    }

    private static void isKeptFromRows(ThrowingCallable act) {
        assertThatThrownBy(act).hasStackTraceContaining("violates row-level security policy");
    }

    private static void isDenied(ThrowingCallable act) {
        assertThatThrownBy(act).hasStackTraceContaining("permission denied");
    }

    private static ValidatableResponse told(String publicId) {
        return RestAssured.get(PUBLIC + publicId).then().statusCode(200);
    }

    private static ValidatableResponse report(RequestSpecification by, String key) {
        return by.body("{\"reason\": \"Nghi lộ khóa\", \"since\": \"" + LocalDate.now(Clocks.VIETNAM) + "\"}")
                .post(KEYS + "/" + key + "/compromise-reports")
                .then();
    }

    private static ValidatableResponse approve(RequestSpecification by, String place) {
        return by.header("If-Match", "\"0\"").post(place + "/approval").then();
    }

    private static ValidatableResponse withdraw(RequestSpecification by, String request) {
        return by.body("{\"reason\": \"Không lộ\"}")
                .post(ROOT + "/approvals/" + request + "/withdrawal")
                .then();
    }
}
