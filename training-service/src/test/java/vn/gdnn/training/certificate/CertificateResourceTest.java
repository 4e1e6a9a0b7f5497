package vn.gdnn.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.certificate.Certificates.PATH;
import static vn.gdnn.training.certificate.Certificates.PUBLIC;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.declared;
import static vn.gdnn.training.certificate.Certificates.head;
import static vn.gdnn.training.certificate.Certificates.issue;
import static vn.gdnn.training.certificate.Certificates.manager;
import static vn.gdnn.training.certificate.Certificates.revoke;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.Database;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CertificateResourceTest {

    String minh = "";

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void a_completion_is_certified_numbered_and_told() {
        var completion = completed(minh, "Dạy học số");
        var year = LocalDate.now(Clocks.VIETNAM).getYear();

        String id = issue(manager(), completion)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("number", is("CDHN01.BD." + year + "/1"))
                .body("completionId", is(completion))
                .body("staffId", is(minh))
                .body("fullName", is("Nguyễn Thị Minh"))
                .body("issuer", is("CDHN01"))
                .body("content.title", is("Dạy học số"))
                .body("content.components", contains("1.1", "6.2"))
                .body("publicId", matchesPattern("u[0-9a-hjkmnp-tv-z]{32}"))
                .body("verifyUrl", startsWith("http://localhost:8080/verify/u"))
                .body("revoked", nullValue())
                .extract()
                .path("id");

        head().get(PATH + "/" + id).then().statusCode(200).body("id", is(id));
        hanoi().queryParam("staff", minh).get(PATH).then().body("items.id", contains(id));
        assertThat(Database.payload("training-certificate-issued"))
                .contains(id, completion, "commitment")
                .doesNotContain("Minh", "Dạy");
        assertThat(Database.list("select purpose from access_log where purpose = 'certificate'"))
                .hasSize(2);
    }

    @Test
    void eight_that_ask_at_once_get_one_certificate() throws Exception {
        var completion = completed(minh, "Dạy học số");
        var statuses = new ArrayList<Integer>();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var asked = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 8; i++) {
                asked.add(threads.submit(
                        () -> issue(manager(), completion).extract().statusCode()));
            }
            for (var one : asked) {
                statuses.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(statuses).containsOnlyOnce(201).hasSize(8);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        assertThat(Database.count("certificate")).isEqualTo(1);
        assertThat(Database.events().stream().filter("training-certificate-issued"::equals))
                .hasSize(1);
    }

    @Test
    void numbers_have_no_gaps_and_follow_the_schools_pattern() {
        var year = LocalDate.now(Clocks.VIETNAM).getYear();
        head().body("{\"pattern\": \"{number:4}/{year}/BD-{institution}\"}")
                .put(ROOT + "/certificate-patterns/" + year)
                .then()
                .statusCode(200);
        problem(
                head().body("{\"pattern\": \"BD-{institution}\"}")
                        .put(ROOT + "/certificate-patterns/" + year)
                        .then(),
                422,
                "CERTIFICATE_PATTERN_INVALID");
        problem(
                manager()
                        .body("{\"pattern\": \"{number}/{year}\"}")
                        .put(ROOT + "/certificate-patterns/" + year)
                        .then(),
                403,
                "FORBIDDEN");
        manager()
                .get(ROOT + "/certificate-patterns")
                .then()
                .body("pattern", contains("{number:4}/{year}/BD-{institution}"));

        issue(manager(), completed(minh, "A")).statusCode(201).body("number", is("0001/" + year + "/BD-CDHN01"));
        issue(manager(), completed(minh, "A nữa")).statusCode(201);
        problem(issue(manager(), "0198f0a0-0000-7000-8000-000000000003"), 404, "COMPLETION_NOT_FOUND");
        issue(head(), completed(minh, "B")).statusCode(201).body("number", is("0003/" + year + "/BD-CDHN01"));
    }

    @Test
    void what_was_annulled_is_not_certified_and_what_was_certified_falls_with_it() {
        var annulled = completed(minh, "A");
        annul(annulled);
        problem(issue(manager(), declared(minh, "Kê khai")), 422, "COMPLETION_NOT_BORNE_OUT");
        problem(issue(manager(), annulled), 409, "COMPLETION_ANNULLED");

        var later = completed(minh, "B");
        var certificate = issue(manager(), later).statusCode(201).extract().jsonPath();
        annul(later);

        RestAssured.get(PUBLIC + certificate.getString("publicId"))
                .then()
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("revokedFrom", is(LocalDate.now(Clocks.VIETNAM).toString()));
        manager().get(PATH + "/" + certificate.getString("id")).then().body("revoked.reason", is("Nhập nhầm"));
        assertThat(Database.payload("training-certificate-revoked"))
                .contains(certificate.getString("id"), later)
                .doesNotContain("Nhập");
        assertThat(Database.count("status_change")).isEqualTo(1);
        problem(issue(manager(), later), 409, "COMPLETION_ANNULLED");
    }

    @Test
    void the_head_revokes_with_a_reason_and_another_may_take_its_place() {
        var completion = completed(minh, "A");
        var made = issue(manager(), completion).statusCode(201).extract().jsonPath();
        String id = made.getString("id");

        problem(revoke(manager(), id, "\"0\""), 403, "FORBIDDEN");
        problem(revoke(head(), id, "\"7\""), 412, "STALE_VERSION");
        problem(issue(manager(), completion), 409, "CERTIFICATE_ISSUED_ALREADY");
        revoke(head(), id, "\"0\"")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("revoked.reason", is("Ghi sai họ tên"));
        problem(revoke(head(), id, "\"1\""), 409, "CERTIFICATE_REVOKED_ALREADY");

        var second = issue(manager(), completion).statusCode(201).extract().jsonPath();
        assertThat(second.getString("publicId")).isNotEqualTo(made.getString("publicId"));
        assertThat(second.getString("number")).endsWith("/2");
        problem(issue(manager(), completion), 409, "CERTIFICATE_ISSUED_ALREADY");
    }

    @Test
    void nobody_of_another_school_sees_or_touches_it_and_no_reader_issues() {
        var completion = completed(minh, "A");
        String id = issue(manager(), completion).statusCode(201).extract().path("id");
        var stranger = Tokens.institution("TCDN01", Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD)
                .contentType(ContentType.JSON);

        problem(issue(stranger, completion), 404, "COMPLETION_NOT_FOUND");
        for (var path : new String[] {"", "/document", "/credential"}) {
            problem(danang().get(PATH + "/" + id + path).then(), 404, "CERTIFICATE_NOT_FOUND");
        }
        problem(
                revoke(Tokens.institution("TCDN01", Roles.SCHOOL_HEAD).contentType(ContentType.JSON), id, "\"0\""),
                404,
                "CERTIFICATE_NOT_FOUND");
        danang().get(PATH).then().body("items", hasSize(0));
        Tokens.province("01").get(PATH).then().body("items.id", contains(id));
        Tokens.province("48").get(PATH).then().body("items", hasSize(0));
        ministry().get(PATH + "/" + id).then().statusCode(200);
        problem(issue(hanoi(), completion), 403, "FORBIDDEN");
        problem(issue(ministry(), completion), 403, "FORBIDDEN");
    }

    @Test
    void many_are_issued_by_one_job_that_names_what_it_could_not() {
        var completions = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            completions.add(completed(minh, "Khóa " + i));
        }
        annul(completions.get(3));

        var accepted = manager()
                .body("{\"completionIds\": [\"" + String.join("\", \"", completions) + "\", \"" + completions.get(0)
                        + "\"]}")
                .post(PATH + "/jobs")
                .then()
                .statusCode(202)
                .header(
                        "Location",
                        endsWith("/jobs/" + Database.list("select id from job").get(0)))
                .extract();
        String job = accepted.path("location");

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> manager()
                        .get(job)
                        .then()
                        .body("status", is("DONE"))
                        .body("done", is(6))
                        .body("refused", is(1)));
        manager().get(job + "/errors").then().body("items.code", contains("COMPLETION_ANNULLED"));
        assertThat(Database.count("certificate")).isEqualTo(6);
        assertThat(Database.list("select max(last_number)::text from certificate_counter"))
                .containsExactly("6");
        problem(
                manager()
                        .body("{\"completionIds\": [\"" + completions.get(0)
                                + "\", \"0198f0a0-0000-7000-8000-000000000003\"]}")
                        .post(PATH + "/jobs")
                        .then(),
                404,
                "COMPLETION_NOT_FOUND");
        problem(manager().body("{\"completionIds\": []}").post(PATH + "/jobs").then(), 400, "VALIDATION_FAILED");
    }

    @Test
    void it_expires_by_itself_and_what_has_expired_is_not_certified() {
        var today = LocalDate.now(Clocks.VIETNAM);
        var completion = completed(minh, "A");
        until(completion, today.plusDays(1));
        var made = issue(manager(), completion)
                .statusCode(201)
                .body("validUntil", is(today.plusDays(1).toString()))
                .extract()
                .jsonPath();
        RestAssured.get(PUBLIC + made.getString("publicId")).then().body("status", is("IN_FORCE"));
        assertThat(RestAssured.get(PUBLIC + made.getString("publicId") + "/credential")
                        .asString())
                .contains("\"validUntil\":\"" + today + "T16:59:59Z\"");

        Database.run("update certificate set valid_until = '" + today + "'");
        RestAssured.get(PUBLIC + made.getString("publicId"))
                .then()
                .statusCode(200)
                .body("status", is("EXPIRED"));

        var other = completed(minh, "B");
        until(other, today);
        problem(issue(manager(), other), 422, "COMPLETION_EXPIRED");
    }

    private static void until(String completion, LocalDate day) {
        Database.run("update completed_training set valid_until = '" + day + "' where id = '" + completion + "'");
    }

    private static void annul(String completion) {
        hanoi().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\", \"on\": \"2026-02-01\"}")
                .post(ROOT + "/trainings/" + completion + "/annulment")
                .then()
                .statusCode(200);
    }
}
