package vn.gdnn.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.certificate.Certificates.PATH;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.declared;
import static vn.gdnn.training.certificate.Certificates.issue;
import static vn.gdnn.training.certificate.Certificates.manager;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.LeaseWorkers;
import vn.gdnn.kit.lease.Leases;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;
import vn.gdnn.training.certificate.missing.HealMissing;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class MissingCertificatesTest {

    @Inject
    LeaseWorkers workers;

    @Inject
    Leases leases;

    @Inject
    HealMissing heal;

    String minh = "";

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void what_waits_for_a_minute_is_shown_and_healed_once() {
        var completion = completedHere("A", 61);
        completedHere("B", 30);

        manager()
                .get(PATH + "/missing")
                .then()
                .statusCode(200)
                .body("items.completionId", contains(completion))
                .body("items.staffId", contains(minh))
                .body("items[0].reason", nullValue());
        Tokens.institution("TCDN01", Roles.TRAINING_MANAGER)
                .contentType(ContentType.JSON)
                .get(PATH + "/missing")
                .then()
                .body("items", hasSize(0));

        workers.wake(HealMissing.NAME);

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Database.count("certificate_due")).isZero());
        manager().get(PATH + "/missing").then().body("items", hasSize(0));
        assertThat(Database.list("select issued_by from certificate")).containsExactly("", "");
        problem(issue(manager(), completion), 409, "CERTIFICATE_ISSUED_ALREADY");
    }

    @Test
    void many_workers_at_once_issue_each_certificate_once() throws Exception {
        for (var i = 0; i < 40; i++) {
            completedHere("Khóa " + i, 61);
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> work = () -> {
                for (var lease = leases.claim(heal); lease.isPresent(); lease = leases.claim(heal)) {
                    var held = lease.get();
                    try {
                        vn.gdnn.kit.tenancy.CurrentScope.as(held.scope(), () -> heal.step(held, () -> false));
                    } catch (Lease.Lost another) {
                        continue;
                    }
                }
                return true;
            };
            var asked = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (var i = 0; i < 8; i++) {
                asked.add(threads.submit(work));
            }
            for (var one : asked) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Database.count("certificate_due")).isZero();
        assertThat(Database.count("certificate")).isEqualTo(40);
        assertThat(Database.list("select max(last_number)::text from certificate_counter"))
                .containsExactly("40");
    }

    @Test
    void a_worker_that_died_in_between_leaves_it_to_the_next() {
        var completion = completedHere("A", 61);
        assertThat(leases.claim(heal)).isPresent(); // and the process is gone
        assertThat(leases.claim(heal)).isEmpty();

        Database.run("update certificate_due set lease_until = now() - interval '1 second'");
        workers.wake(HealMissing.NAME);

        Awaitility.await()
                .untilAsserted(() -> assertThat(Database.count("certificate where completion = '" + completion + "'"))
                        .isEqualTo(1));
    }

    @Test
    void what_cannot_be_issued_says_why_and_goes_with_an_annulment() {
        var completion = completedHere("A", 61);
        Database.run("update completed_training set annulled_on = '2026-02-01', annulment_reason = 'x' where id = '"
                + completion + "'");
        assertThat(Database.count("certificate_due")).isZero();

        Database.run("insert into certificate_due (institution, completion, act, since) values ('CDHN01', '"
                + completion + "', 'ISSUE', now() - interval '61 seconds')");
        workers.wake(HealMissing.NAME);

        Awaitility.await()
                .untilAsserted(() ->
                        manager().get(PATH + "/missing").then().body("items.reason", contains("COMPLETION_ANNULLED")));
        assertThat(Database.count("certificate")).isZero();
    }

    /** Each of a batch waits before it is tried again, not the one alone that the worker came for. */
    @Test
    void all_that_cannot_be_issued_is_put_off() {
        for (var title : List.of("A", "B", "C")) {
            var completion = completedHere(title, 61);
            Database.run("update completed_training set annulled_on = '2026-02-01', annulment_reason = 'x' where id = '"
                    + completion
                    + "'; insert into certificate_due (institution, completion, act, since) values ('CDHN01', '"
                    + completion + "', 'ISSUE', now() - interval '61 seconds')");
        }
        var lease = leases.claim(heal).orElseThrow();

        vn.gdnn.kit.tenancy.CurrentScope.as(lease.scope(), () -> heal.step(lease, () -> false));

        assertThat(Database.count("certificate_due where attempts = 1 and lease_until > now()"))
                .isEqualTo(3);
        assertThat(leases.claim(heal)).isEmpty();
    }

    /** A school without its key keeps no other school waiting. */
    @Test
    void what_stands_in_the_way_of_a_school_puts_off_all_of_it() {
        issue(manager(), completed(minh, "A")).statusCode(201);
        completedHere("B", 61);
        completedHere("C", 61);
        Database.run(
                "create table kept as select * from institution_key; update institution_key set retired_at = now();"
                        + " insert into institution_key select (jsonb_populate_record(k,"
                        + " '{\"key_id\": \"gone\", \"retired_at\": null}')).* from institution_key k where institution = 'CDHN01'"
                        + " and use = 'TRAINING' limit 1");
        try {
            var lease = leases.claim(heal).orElseThrow();

            vn.gdnn.kit.tenancy.CurrentScope.as(lease.scope(), () -> heal.step(lease, () -> false));

            assertThat(Database.count(
                            "certificate_due where reason = 'SIGNING_KEY_UNAVAILABLE' and lease_until > now()"))
                    .isEqualTo(2);
            assertThat(leases.claim(heal)).isEmpty();
        } finally {
            Database.run("delete from institution_key where key_id = 'gone'; update institution_key k"
                    + " set retired_at = kept.retired_at from kept where kept.key_id = k.key_id; drop table kept");
        }
    }

    @Test
    void what_was_certified_and_is_refused_later_is_revoked() {
        var completion = completed(minh, "A");
        var made = issue(manager(), completion).statusCode(201).extract().jsonPath();
        Database.run("update completed_training set standing = 'REFUSED' where id = '" + completion + "'");
        manager().get(PATH + "/missing").then().body("items", hasSize(0));

        workers.wake(HealMissing.NAME);

        Awaitility.await()
                .untilAsserted(() -> manager()
                        .get(PATH + "/" + made.getString("id"))
                        .then()
                        .body("revoked.reason", org.hamcrest.Matchers.notNullValue()));
        assertThat(Database.count("certificate_due")).isZero();
        assertThat(Database.events()).contains("training-certificate-revoked");
    }

    /** As a session completes it, so many seconds ago. */
    private String completedHere(String title, int secondsAgo) {
        var completion = declared(minh, title);
        Database.run("update completed_training set standing = 'COMPLETED', session = gen_random_uuid() where id = '"
                + completion + "'; update certificate_due set since = now() - interval '" + secondsAgo
                + " seconds' where completion = '" + completion + "'");
        return completion;
    }
}
