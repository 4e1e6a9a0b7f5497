package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.kit.imports.Files.HEADER;
import static vn.gdnn.kit.imports.Files.coursesInDatabase;
import static vn.gdnn.kit.imports.Files.finished;
import static vn.gdnn.kit.imports.Files.sent;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.lease.LeaseWorkers;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/** Slices hold 50 rows here. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ImportCrashTest {

    private static final String FILE = HEADER
            + IntStream.rangeClosed(1, 170)
                    .mapToObj(n -> "C" + n + ",Course " + n + ",,3,\n")
                    .collect(Collectors.joining());

    private final CountDownLatch dead = new CountDownLatch(1);
    private final CountDownLatch burial = new CountDownLatch(1);

    @Inject
    Courses courses;

    @Inject
    LeaseWorkers workers;

    @Inject
    ImportPurge purge;

    @BeforeEach
    void no_courses() {
        Institutions.known();
        Institutions.sql("delete from course; delete from import_job; delete from outbox");
    }

    @AfterEach
    void nothing_happens_in_the_midst() {
        burial.countDown();
        courses.midst.set(() -> {});
    }

    @Test
    void a_worker_that_dies_is_replaced_and_no_row_is_lost_or_doubled() throws InterruptedException {
        courses.midst.set(new Once(3, this::die));
        String id = sent(FILE).extract().path("id");
        aWorkerDied();
        assertThat(coursesInDatabase()).hasSize(100);

        leaseRunsOut();

        finished(id)
                .body("rowsRead", is(170))
                .body("accepted", is(170))
                .body("unchanged", is(0))
                .body("refused", is(0));
        assertThat(coursesInDatabase()).hasSize(170);
        assertThat(Files.count("select count(*) from outbox")).isEqualTo(170);
    }

    @Test
    void a_file_taken_in_whole_survives_the_death_of_its_worker_too() throws InterruptedException {
        courses.midst.set(new Once(1, this::die));
        String id = sent(FILE.getBytes(UTF_8), "text/csv", "ALL_OR_NOTHING")
                .extract()
                .path("id");
        aWorkerDied();
        assertThat(coursesInDatabase()).isEmpty();

        leaseRunsOut();

        finished(id).body("rowsRead", is(170)).body("accepted", is(170)).body("status", is("DONE"));
        assertThat(Files.count("select count(*) from outbox")).isEqualTo(170);
    }

    @Test
    void a_worker_that_comes_back_late_commits_nothing() {
        courses.midst.set(new Once(2, () -> {
            var late = holder();
            leaseRunsOut();
            until(() -> !holder().equals(late));
        }));

        var job = finished(sent(FILE));

        job.body("rowsRead", is(170))
                .body("accepted", is(170))
                .body("refused", is(0))
                .body("unchanged", is(0));
        assertThat(Files.count("select count(*) from outbox")).isEqualTo(170);
    }

    @Test
    void a_failure_that_no_row_caused_is_tried_again_and_given_up_in_the_end() {
        var attempts = new AtomicInteger();
        courses.midst.set(() -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("not the row's fault");
        });
        String id = sent(FILE).extract().path("id");
        until(() -> {
            leaseRunsOut();
            return Files.count("select count(*) from import_job where status = 'FAILED'") == 1;
        });

        finished(id).body("failure", is("INTERNAL_ERROR"));
        assertThat(attempts).hasValue(5);
    }

    @Test
    void a_file_that_waits_is_sealed() {
        var chunks = new AtomicLong(-1);
        var readable = new AtomicLong(-1);
        courses.midst.set(new Once(2, () -> {
            chunks.set(Files.count("select count(*) from import_chunk"));
            readable.set(
                    Files.count(
                            "select count(*) from import_chunk where position(convert_to('code,name', 'UTF8') in content) > 0"));
        }));

        String id = sent(FILE).extract().path("id");

        finished(id).body("status", is("DONE"));
        assertThat(chunks).satisfies(count -> assertThat(count.get()).isPositive());
        assertThat(readable).hasValue(0);
    }

    @Test
    void an_import_at_work_can_be_stopped() {
        courses.midst.set(new Once(
                2,
                () -> Tokens.institution(HANOI, "registrar")
                        .delete(Files.IMPORTS
                                + Files.list("select id from import_job").get(0))
                        .then()
                        .statusCode(204)));

        String id = sent(FILE).extract().path("id");

        finished(id).body("status", is("CANCELLED")).body("accepted", is(50));
        until(() -> courses.midst.get() instanceof Once once && once.done());
        assertThat(coursesInDatabase()).hasSize(50);
        assertThat(Files.count("select count(*) from import_chunk")).isZero();
    }

    @Test
    void files_of_one_institution_are_worked_on_one_by_one() {
        var most = new AtomicInteger();
        courses.midst.set(() -> most.accumulateAndGet(
                (int) Files.count("select count(*) from import_job where status = 'RUNNING'"), Math::max));

        String first = sent(FILE).extract().path("id");
        String second = sent(FILE).extract().path("id");

        finished(first).body("unchanged", is(0));
        finished(second).body("unchanged", is(170));
        assertThat(most).hasValue(1);
    }

    @Test
    void a_file_of_many_chunks_is_read_across_their_borders() {
        var file = new StringBuilder(HEADER);
        for (var n = 1; n <= 100; n++) {
            file.append("C").append(n).append(",Khóa học ").append(n).append(",,3,\n");
            file.append("X").append(n).append(",").append("ố".repeat(20_000)).append(",,3,\n");
        }

        var job = finished(sent(file.toString()));

        job.body("accepted", is(100)).body("refused", is(100)).body("percent", is(100));
        assertThat(coursesInDatabase()).hasSize(100).contains("CDHN01 C100 Khóa học 100 null 3 null");
    }

    @Test
    void an_upload_that_breaks_off_leaves_no_job() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var token = Tokens.token("sis-" + HANOI, Map.of("institution", HANOI), "registrar");
            var request = "POST /api/kit/v1/courses/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token + "\r\nContent-Type: text/csv\r\nContent-Length: 5000000\r\n\r\n" + FILE.repeat(500);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            until(() -> Files.count("select count(*) from import_job where status = 'UPLOADING'") == 1);
        }

        until(() -> Files.count("select count(*) from import_job") == 0);
        assertThat(Files.count("select count(*) from import_chunk")).isZero();
    }

    @Test
    void only_old_jobs_and_uploads_that_never_ended_are_purged() {
        finished(sent(HEADER + "IT1,old,,3,\n"));
        Institutions.sql("update import_job set received_at = now() - interval '91 days'");
        String abandoned = finished(sent(HEADER + "IT2,x,,3,\n")).extract().path("id");
        String arriving = finished(sent(HEADER + "IT2,x,,3,\n")).extract().path("id");
        String young = finished(sent(HEADER + "IT2,x,,3,\n")).extract().path("id");
        Institutions.sql(
                "update import_job set status = 'UPLOADING', received_at = now() - interval '25 hours' where id = '"
                        + abandoned + "'; update import_job set status = 'UPLOADING' where id = '" + arriving + "'");

        assertThat(purge.deleted()).isEqualTo(2);

        assertThat(Files.list("select id from import_job")).containsExactlyInAnyOrder(arriving, young);
    }

    /** What the others see of a killed worker: its connection is gone, it says nothing more, its lease runs on. */
    private void die() {
        SuiteConnections.cutThoseInTransaction();
        dead.countDown();
        try {
            burial.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aWorkerDied() throws InterruptedException {
        assertThat(dead.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.list("select lease_until > now() from import_job")).containsExactly("t");
    }

    /** Happens in the midst of one slice, counted from 1. */
    private static final class Once implements Runnable {

        private final AtomicInteger slices = new AtomicInteger();
        private final int slice;
        private final Runnable event;

        Once(int slice, Runnable event) {
            this.slice = slice;
            this.event = event;
        }

        @Override
        public void run() {
            if (slices.incrementAndGet() == slice) {
                event.run();
            }
        }

        boolean done() {
            return slices.get() >= slice;
        }
    }

    private void leaseRunsOut() {
        Institutions.sql("update import_job set lease_until = now() - interval '1 second' where status = 'RUNNING'");
        workers.wake(ImportWork.NAME);
    }

    private static String holder() {
        return Files.list("select worker from import_job").get(0);
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(condition::getAsBoolean);
    }
}
