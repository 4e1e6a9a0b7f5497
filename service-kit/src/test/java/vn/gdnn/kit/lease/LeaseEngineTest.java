package vn.gdnn.kit.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;

/** Errands wait, and are worked on by the service's own workers once they are told; a test may add a replica. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class LeaseEngineTest {

    @Inject
    Errands errands;

    @Inject
    Leases leases;

    @Inject
    Database database;

    @Inject
    Event<WorkReady> ready;

    @BeforeEach
    @AfterEach
    void no_errands() {
        errands.nothingInTheMidst();
        Institutions.known();
        Institutions.sql("delete from errand");
    }

    @Test
    void work_is_begun_when_its_transaction_has_committed_and_done_to_its_end() {
        CurrentScope.runInTransaction(new Scope.Plumbing(), () -> {
            insert(HANOI, 3);
            ready.fire(new WorkReady(Errands.NAME));
        });

        awaitAll("DONE 3 free");
    }

    @Test
    void no_two_workers_hold_the_same_work_nor_two_works_that_exclude_each_other() throws Exception {
        CurrentScope.runInTransaction(new Scope.Plumbing(), () -> {
            for (var n = 10; n < 30; n++) {
                insert("CD" + n, 1);
                insert("CD" + n, 1);
            }
        });
        var threads = Executors.newFixedThreadPool(8);
        var claims = new ArrayList<Callable<List<Lease>>>();
        for (var n = 0; n < 8; n++) {
            claims.add(() -> {
                var mine = new ArrayList<Lease>();
                for (var tries = 0; tries < 20; tries++) {
                    leases.claim(errands).ifPresent(mine::add);
                }
                return mine;
            });
        }
        var held = new ArrayList<Lease>();
        for (var claimed : threads.invokeAll(claims)) {
            held.addAll(claimed.get());
        }
        threads.shutdown();

        assertThat(held).isNotEmpty().extracting(Lease::id).doesNotHaveDuplicates();
        assertThat(held).extracting(Lease::institution).doesNotHaveDuplicates();
    }

    @Test
    void work_that_fails_is_tried_again_and_given_up_in_the_end() {
        var attempts = new AtomicInteger();
        errands.midst.set(() -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("not today");
        });
        add(HANOI, 1);

        awaitAll("FAILED 0 free");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void a_worker_whose_lease_another_took_commits_nothing_and_leaves_the_work_to_it() throws Exception {
        var begun = new CountDownLatch(1);
        var taken = new CountDownLatch(1);
        errands.midst.set(() -> {
            begun.countDown();
            awaits(taken);
        });
        add(HANOI, 2);
        awaits(begun);
        Institutions.sql(
                "update errand set worker = '" + UUID.randomUUID() + "', lease_until = now() + interval '1 hour'");

        taken.countDown();

        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(20))
                .until(() -> all().equals(List.of("RUNNING 0 leased")));
    }

    @Test
    void a_worker_that_stops_ends_its_step_and_hands_the_rest_over_at_once() throws Exception {
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        errands.midst.set(() -> {
            begun.countDown();
            awaits(stopped);
        });
        var replica = new LeaseWorker(errands, leases);
        insertAlone(DANANG, 3);
        replica.wake();
        awaits(begun);
        var before = all();

        replica.stop();
        stopped.countDown();
        replica.awaitEnd(TimeUnit.SECONDS.toNanos(20));

        assertThat(before).containsExactly("RUNNING 0 leased");
        assertThat(all()).containsExactly("RUNNING 1 free");
        ready.fire(new WorkReady(Errands.NAME));
        awaitAll("DONE 3 free");
    }

    private void add(String institution, int steps) {
        insertAlone(institution, steps);
        ready.fire(new WorkReady(Errands.NAME));
    }

    private void insertAlone(String institution, int steps) {
        CurrentScope.runInTransaction(new Scope.Plumbing(), () -> insert(institution, steps));
    }

    private void insert(String institution, int steps) {
        database.update("insert into errand (institution, steps) values (?, ?)", institution, steps);
    }

    private void awaitAll(String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> all().equals(List.of(state)));
    }

    private List<String> all() {
        return CurrentScope.inTransaction(new Scope.Plumbing(), () -> database.list(row -> row.text("state"), """
                        select status || ' ' || done || case when status = 'RUNNING' and lease_until > now() then ' leased'
                               else ' free' end as state
                        from errand"""));
    }

    private static void awaits(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
