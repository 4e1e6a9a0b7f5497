package vn.gdnn.records.register.entry.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.act;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.registerToday;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.IssueJobs;
import vn.gdnn.records.School;
import vn.gdnn.records.TestClock;

/** Nobody dates an entry, a signature or an issue but the clock. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EntryDaysTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 7, 1);
    private static final LocalDate SIGNED = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_diploma_is_issued_from_the_day_of_its_signature_to_today() {
        String id = TestClock.on(
                ENTERED,
                () -> registerToday(graduate(), "HN" + newCode())
                        .statusCode(201)
                        .extract()
                        .path("id"));
        TestClock.on(
                SIGNED,
                () -> act(head(), id, "signature", Map.of("title", "Hiệu trưởng"))
                        .statusCode(200));

        TestClock.on(TODAY, () -> {
            for (var day :
                    List.of("2000-01-01", "2026-06-20", "2026-07-01", "2026-07-02", "2026-07-07", "2190-01-01")) {
                act(registrar(), id, "issue", Map.of("issuedOn", day))
                        .statusCode(422)
                        .body("code", is("ISSUE_DATE_INVALID"));
            }
            act(registrar(), id, "issue", Map.of("issuedOn", "2026-07-03"))
                    .statusCode(200)
                    .body("acts.actedOn", contains("2026-07-01", "2026-07-03", "2026-07-03"));
        });
    }

    @Test
    void without_a_day_it_is_issued_today() {
        String id = TestClock.on(
                ENTERED,
                () -> registerToday(graduate(), "HN" + newCode())
                        .statusCode(201)
                        .extract()
                        .path("id"));
        TestClock.on(SIGNED, () -> act(head(), id, "signature", Map.of("title", "Hiệu trưởng")));

        TestClock.on(
                TODAY,
                () -> act(registrar(), id, "issue", Map.of()).statusCode(200).body("issuedOn", is("2026-07-06")));
    }

    @Test
    void many_are_issued_today_or_not_at_all() {
        var decision = newCode();
        Graduates.recognised(School.HANOI, decision, 1);

        for (var day :
                List.of("2000-01-01", LocalDate.now(Clocks.VIETNAM).minusDays(1).toString(), "2190-01-01")) {
            registrar()
                    .body(Map.of("decisionNumber", decision, "issuedOn", day, "serialPrefix", "ED" + decision))
                    .post("/api/records/v1/diploma-issue-jobs")
                    .then()
                    .statusCode(422)
                    .body("code", is("ISSUE_DATE_INVALID"));
        }
        IssueJobs.issued(
                        School.HANOI,
                        decision,
                        Map.of("issuedOn", LocalDate.now(Clocks.VIETNAM).toString()))
                .body("done", is(1));
    }

    @Test
    void an_order_of_yesterday_is_not_signed_today() {
        var decision = newCode();
        Graduates.recognised(School.HANOI, decision, 1);
        var yesterday = LocalDate.now(Clocks.VIETNAM).minusDays(1);
        String job = TestClock.on(
                yesterday,
                () -> registrar()
                        .body(Map.of(
                                "decisionNumber",
                                decision,
                                "issuedOn",
                                yesterday.toString(),
                                "serialPrefix",
                                "EY" + decision))
                        .post("/api/records/v1/diploma-issue-jobs")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));

        head().body(Map.of("title", "Hiệu trưởng"))
                .post("/api/records/v1/diploma-issue-jobs/" + job + "/signature")
                .then()
                .statusCode(422)
                .body("code", is("ISSUE_DATE_INVALID"));
    }
}
