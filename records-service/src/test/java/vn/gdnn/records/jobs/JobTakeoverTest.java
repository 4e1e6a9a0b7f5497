package vn.gdnn.records.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.jobs.JobRun;
import vn.gdnn.kit.jobs.JobWork;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.lease.Leases;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** A worker that is gone, as after kill -9: its lease runs out and another goes on. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class JobTakeoverTest {

    @Inject
    School school;

    @Inject
    Leases leases;

    @Inject
    JobWork work;

    @Inject
    JobRun run;

    @Inject
    Jobs jobs;

    private final UUID blocker = UUID.randomUUID();

    /** Another running job keeps the service's own workers away. */
    @BeforeEach
    void schools() {
        school.known();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> StoredRows.list(
                                "select id::text from job where institution = 'CDHN01' and status in ('READY', 'RUNNING')")
                        .isEmpty());
        change("""
                with held as (insert into job (institution, id, kind, status, total, lease_until, requested_by,
                                               requested_name)
                              values ('CDHN01', ?, 'NONE', 'RUNNING', 0, now() + interval '1 hour', 'x', 'x')
                              returning 1) select 1 from held""", blocker);
    }

    @AfterEach
    void unblocked() {
        change("with gone as (delete from job where id = ? returning 1) select 1 from gone", blocker);
    }

    @Test
    void what_one_worker_left_another_finishes_and_nobody_has_two() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 1100);
        var job = signed(decision);
        unblocked();

        var first = leases.claim(work).orElseThrow();
        assertThat(first.id()).isEqualTo(job);
        assertThat(run.step(first)).isTrue();
        assertThat(issued(decision)).isEqualTo(500);
        assertThat(leases.claim(work)).isEmpty();

        leaseEnds(job);
        var second = leases.claim(work).orElseThrow();
        assertThatThrownBy(() -> run.step(first)).isInstanceOf(Lease.Lost.class);
        assertThat(issued(decision)).isEqualTo(500);
        while (run.step(second)) {
            assertThat(issued(decision)).isIn(1000L, 1100L);
        }

        assertThat(StoredRows.list("select status || ' ' || done || ' ' || refused from job where id = ?", job))
                .containsExactly("DONE 1100 0");
        assertThat(StoredRows.list("""
                select count(*) || ' ' || count(distinct d.enrolment) || ' '
                       || count(distinct substring(d.register_number from '[0-9]+$')) from diploma d
                join recognition r on r.institution = d.institution and r.enrolment = d.enrolment
                where r.decision_number = ?""", decision)).containsExactly("1100 1100 1100");
    }

    @Test
    void a_chunk_that_breaks_off_leaves_nothing_behind() {
        var decision = newCode();
        var graduates = Graduates.recognised(HANOI, decision, 3);
        var job = signed(decision);
        change("""
                with broken as (update issue_order set serial_prefix = repeat('x', 30), serial_width = -1 where job = ?
                                returning 1) select 1 from broken""", job);
        unblocked();
        var lease = leases.claim(work).orElseThrow();
        var before = counter();

        assertThatThrownBy(() -> run.step(lease)).isInstanceOf(RuntimeException.class);

        assertThat(issued(decision)).isZero();
        assertThat(counter()).isEqualTo(before);
        assertThat(graduates).hasSize(3);
        run.fail(lease, "INTERNAL_ERROR");
    }

    @Test
    void documents_that_one_worker_left_another_makes_and_each_is_made_once() {
        var decision = newCode();
        Graduates.recognised(HANOI, decision, 250);
        signed(decision);
        unblocked();
        var issue = leases.claim(work).orElseThrow();
        while (run.step(issue)) {
            assertThat(issued(decision)).isEqualTo(250);
        }
        var job = documents(decision);

        var first = leases.claim(work).orElseThrow();
        assertThat(first.id()).isEqualTo(job);
        assertThat(run.step(first)).isTrue();
        leaseEnds(job);
        var second = leases.claim(work).orElseThrow();
        assertThatThrownBy(() -> run.step(first)).isInstanceOf(Lease.Lost.class);
        while (run.step(second)) {
            assertThat(kept(decision)).isIn("200 200", "250 250");
        }

        assertThat(kept(decision)).isEqualTo("250 250");
        assertThat(StoredRows.list("select status || ' ' || done || ' ' || refused from job where id = ?", job))
                .containsExactly("DONE 250 0");
    }

    /** Ready without a word to the service's own workers. */
    private UUID documents(String decision) {
        var diplomas =
                StoredRows.list("select diploma::text from diploma_content where decision_number = ?", decision)
                        .stream()
                        .map(UUID::fromString)
                        .toList();
        var job = CurrentScope.inTransaction(
                new Scope.Institution(HANOI),
                () -> jobs.prepare(HANOI, "DIPLOMA_DOCUMENTS", diplomas, new Actor("registrar", "Registrar")));
        change("with ready as (update job set status = 'READY' where id = ? returning 1) select 1 from ready", job);
        return job;
    }

    private static String kept(String decision) {
        return StoredRows.list("""
                select count(*) || ' ' || count(distinct k.diploma) from diploma_document k
                join diploma_content c on c.institution = k.institution and c.diploma = k.diploma
                where c.decision_number = ?""", decision).get(0);
    }

    private static UUID signed(String decision) {
        String id = registrar()
                .body(Map.of("decisionNumber", decision, "serialPrefix", "K" + decision + "-", "documents", false))
                .post("/api/records/v1/diploma-issue-jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        head().body(Map.of("title", "Hiệu trưởng"))
                .post("/api/records/v1/diploma-issue-jobs/" + id + "/signature")
                .then()
                .statusCode(202);
        return UUID.fromString(id);
    }

    private static void leaseEnds(UUID job) {
        change("""
                with ended as (update job set lease_until = now() - interval '1 second' where id = ? returning 1)
                select 1 from ended""", job);
    }

    private static void change(String statement, UUID id) {
        StoredRows.list(statement, id);
    }

    private static long issued(String decision) {
        return Long.parseLong(StoredRows.list("""
                        select count(*)::text from diploma d
                        join recognition r on r.institution = d.institution and r.enrolment = d.enrolment
                        where r.decision_number = ?""", decision).get(0));
    }

    private static String counter() {
        return String.join(
                ",",
                StoredRows.list(
                        "select last_number::text from register_counter where institution = 'CDHN01' order by series"));
    }
}
