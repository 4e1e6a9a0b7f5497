package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.gdnn.kit.imports.Files.HEADER;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/** Two workers, and more schools than that. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ImportQueueTest {

    private static final String HUE = "CDHU01";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration SLICE_OF_LARGE = Duration.ofMillis(50);
    private static final int LARGE = 3_000;

    @Inject
    Courses courses;

    @Inject
    CurrentScope scope;

    @AfterEach
    void nothing_happens_in_the_midst() {
        courses.midst.set(() -> {});
    }

    @BeforeEach
    void no_courses() {
        Institutions.known();
        Institutions.sql("""
                insert into tenant (code, province, name) values ('CDHU01', '46', 'Huế college') on conflict do nothing;
                delete from course; delete from import_job; delete from outbox""");
    }

    @Test
    void a_small_file_does_not_wait_for_the_end_of_other_schools_large_ones() {
        courses.midst.set(() -> within(SLICE_OF_LARGE, new CountDownLatch(1)));
        var first = sent(HANOI, LARGE, "PARTIAL");
        var second = sent(DANANG, LARGE, "PARTIAL");
        await().atMost(PATIENCE).until(() -> read(first) > 0 && read(second) > 0);

        var small = sent(HUE, 10, "PARTIAL");

        await().atMost(PATIENCE).until(() -> status(small).equals("DONE"));
        assertThat(status(first)).isEqualTo("RUNNING");
        assertThat(status(second)).isEqualTo("RUNNING");
        await().atMost(PATIENCE)
                .until(() -> status(first).equals("DONE") && status(second).equals("DONE"));
        assertThat(Files.count("select count(*) from course")).isEqualTo(2 * LARGE + 10);
        assertThat(Files.count("select sum(rows_read) from import_job")).isEqualTo(2 * LARGE + 10);
        assertThat(Files.count("select count(*) from outbox")).isEqualTo(2 * LARGE + 10);
    }

    @Test
    void files_of_one_school_keep_their_order() {
        var first = sent(HANOI, LARGE / 3, "PARTIAL");
        var second = sent(HANOI, 10, "PARTIAL");
        var other = sent(DANANG, LARGE / 3, "PARTIAL");
        var third = sent(HUE, LARGE / 3, "PARTIAL");

        await().atMost(PATIENCE).until(() -> status(second).equals("DONE"));
        assertThat(status(first)).isEqualTo("DONE");
        for (var job : new String[] {other, third}) {
            await().atMost(PATIENCE).until(() -> status(job).equals("DONE"));
        }
    }

    @Test
    void files_that_go_in_as_a_whole_leave_a_worker_free() {
        var smallIsDone = new CountDownLatch(1);
        courses.midst.set(() -> {
            if (scope.find().equals(Optional.of(new Scope.Institution(HANOI)))) {
                within(PATIENCE, smallIsDone);
            }
        });
        var first = sent(HANOI, LARGE, "ALL_OR_NOTHING");
        await().atMost(PATIENCE).until(() -> status(first).equals("RUNNING"));
        var second = sent(DANANG, LARGE, "ALL_OR_NOTHING");

        var small = sent(HUE, 10, "PARTIAL");

        await().atMost(PATIENCE).until(() -> status(small).equals("DONE"));
        assertThat(status(first)).isEqualTo("RUNNING");
        assertThat(status(second)).isEqualTo("RECEIVED");
        smallIsDone.countDown();
        for (var job : new String[] {first, second}) {
            await().atMost(PATIENCE).until(() -> status(job).equals("DONE"));
        }
    }

    private static String sent(String institution, int rows, String mode) {
        var file = IntStream.range(0, rows)
                .mapToObj(row -> "IT" + row + ",Tin học,6480201,3,2026-09-05\n")
                .collect(Collectors.joining("", HEADER, ""));
        return Tokens.institution(institution, "registrar")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv")
                .queryParam("mode", mode)
                .body(file.getBytes(UTF_8))
                .post("/api/kit/v1/courses/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static void within(Duration time, CountDownLatch end) {
        try {
            end.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String status(String job) {
        return Files.list("select status from import_job where id = '" + job + "'")
                .get(0);
    }

    private static long read(String job) {
        return Files.count("select rows_read from import_job where id = '" + job + "'");
    }
}
