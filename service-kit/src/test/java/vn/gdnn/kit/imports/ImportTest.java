package vn.gdnn.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.kit.imports.Files.HEADER;
import static vn.gdnn.kit.imports.Files.coursesInDatabase;
import static vn.gdnn.kit.imports.Files.finished;
import static vn.gdnn.kit.imports.Files.sent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ImportTest {

    @BeforeEach
    void no_courses() {
        Institutions.known();
        Institutions.sql("delete from course; delete from import_job; delete from outbox");
    }

    @Test
    void a_file_is_taken_as_a_job() {
        sent(HEADER + "IT1,Tin học,6480201,3,2026-09-05\nIT2,Mạng máy tính,,4,\n")
                .statusCode(202)
                .header("Location", containsString("/api/kit/v1/imports/"))
                .body("kind", is("courses"))
                .body("mode", is("PARTIAL"))
                .body("links.errors", endsWith("/errors"));
    }

    @Test
    void its_rows_arrive_with_their_events() {
        var job = finished(sent(HEADER + "IT1,Tin học,6480201,3,2026-09-05\nIT2,Mạng máy tính,,4,\n"));

        job.body("status", is("DONE"))
                .body("rowsRead", is(2))
                .body("accepted", is(2))
                .body("refused", is(0))
                .body("unchanged", is(0))
                .body("percent", is(100));
        assertThat(coursesInDatabase())
                .containsExactly(
                        "CDHN01 01 IT1 Tin học 6480201 3 2026-09-05", "CDHN01 01 IT2 Mạng máy tính null 4 null");
        assertThat(Files.count("select count(*) from outbox where aggregatetype = 'kit.course'"))
                .isEqualTo(2);
        assertThat(Files.count("select count(*) from import_chunk")).isZero();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var file = HEADER + "IT1,Tin học,6480201,3,2026-09-05\nIT2,Mạng máy tính,,4,\n";
        finished(sent(file));

        finished(sent(file)).body("accepted", is(2)).body("unchanged", is(2));

        assertThat(coursesInDatabase()).hasSize(2);
    }
}
