package vn.gdnn.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.quickstart.demo.school.CsvFile;
import vn.gdnn.quickstart.demo.school.Schools;

class ImportsTest {

    static final String JOBS = "GET /api/training/v1/imports";
    static final String DOOR = "POST /api/training/v1/staff/imports";
    static final CsvFile STAFF = Schools.COLLEGE.staffFiles().members();

    final StubSuite suite = new StubSuite();
    final Tally tally = new Tally();

    ImportsTest() throws IOException {}

    @AfterEach
    void close() {
        suite.close();
    }

    @Test
    void a_file_is_sent_and_its_job_awaited() throws Exception {
        suite.answer(JOBS, 200, "{\"items\":[]}");
        suite.answer(DOOR, 202, job("RUNNING", 0, 0));
        suite.answer("GET /api/training/v1/imports/7", 200, job("RUNNING", 60, 0));
        suite.answer("GET /api/training/v1/imports/7", 200, job("DONE", 120, 0));

        assertThat(bring()).isTrue();
        assertThat(tally.changes()).isEqualTo(120);
    }

    @Test
    void a_file_that_is_in_is_not_sent_again() throws Exception {
        suite.answer(JOBS, 200, "{\"items\":[" + job("DONE", 120, 0) + "]}");

        assertThat(bring()).isFalse();
        assertThat(suite.calls(DOOR)).isZero();
        assertThat(tally.changes()).isZero();
    }

    @Test
    void a_file_whose_rows_were_partly_refused_is_sent_again() throws Exception {
        suite.answer(JOBS, 200, "{\"items\":[" + job("DONE", 119, 1) + "]}");
        suite.answer(DOOR, 202, job("DONE", 120, 0));

        assertThat(bring()).isTrue();
    }

    @Test
    void refused_rows_are_a_failure_that_names_them() {
        suite.answer(JOBS, 200, "{\"items\":[]}");
        suite.answer(DOOR, 202, job("DONE", 119, 1));
        suite.answer(
                "GET /api/training/v1/imports/7/errors",
                200,
                "{\"items\":[{\"line\":3,\"column\":\"fullName\",\"code\":\"VALUE_MISSING\",\"message\":\"thiếu\"}]}");

        assertThatThrownBy(this::bring)
                .hasMessageContaining("refused 1 of 120 rows")
                .hasMessageContaining("line 3, fullName: VALUE_MISSING (thiếu)");
    }

    @Test
    void the_loader_waits_as_long_as_the_gateway_asks() throws Exception {
        suite.answer(JOBS, 200, "{\"items\":[]}");
        suite.answer(DOOR, 429, "{\"code\":\"TOO_MANY_REQUESTS\"}", Map.of("Retry-After", "1"));
        suite.answer(DOOR, 202, job("DONE", 120, 0));

        assertThat(bring()).isTrue();
        assertThat(suite.calls(DOOR)).isEqualTo(2);
    }

    @Test
    void it_waits_for_a_service_that_does_not_know_the_institution_yet() throws Exception {
        suite.answer(JOBS, 200, "{\"items\":[]}");
        suite.answer(DOOR, 409, "{\"code\":\"INSTITUTION_UNKNOWN\"}");
        suite.answer(DOOR, 202, job("DONE", 120, 0));

        assertThat(bring()).isTrue();
    }

    @Test
    void a_refused_call_tells_code_and_detail() {
        suite.answer(JOBS, 403, "{\"code\":\"FORBIDDEN\",\"detail\":\"Not yours.\"}");

        assertThatThrownBy(this::bring)
                .isInstanceOf(Refused.class)
                .hasMessage("GET /api/training/v1/imports was refused with 403 FORBIDDEN: Not yours.");
    }

    private boolean bring() throws Exception {
        return new Imports(tally).bring(suite.client().client("sis-hanoi-college"), ImportFile.STAFF, STAFF);
    }

    private static String job(String status, int accepted, int refused) {
        return "{\"id\":\"7\",\"kind\":\"staff\",\"status\":\"%s\",\"rowsRead\":120,\"accepted\":%d,\"refused\":%d}"
                .formatted(status, accepted, refused);
    }
}
