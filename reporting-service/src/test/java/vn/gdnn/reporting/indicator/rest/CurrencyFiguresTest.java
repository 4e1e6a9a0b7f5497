package vn.gdnn.reporting.indicator.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.kit.testing.Tokens.ministry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.CurrencyFacts;
import vn.gdnn.events.curriculum.v1.DigitalFacts;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CurrencyFiguresTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate NEVER_SOON = LocalDate.of(2029, 1, 1);

    @Inject
    Facts facts;

    @BeforeEach
    void two_institutions() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
    }

    @Test
    void the_share_falls_as_days_pass_without_a_fact() {
        approved(UUID.randomUUID(), "CDHN01", true, days(FEBRUARY, null, APRIL));
        approved(UUID.randomUUID(), "TCDN01", true, days(FEBRUARY, null, NEVER_SOON));
        approved(UUID.randomUUID(), "CDHN01", false, days(FEBRUARY, null, FEBRUARY));

        counts("T4?asOf=2026-03-31", 2, 2);
        counts("T4?asOf=2026-04-01", 1, 2);
        counts("T4?asOf=2026-04-01&province=01", 0, 1);
        counts("T4?asOf=2026-04-01&institution=TCDN01", 1, 1);
        figure("T4/contributions?asOf=2026-04-01&counted=false")
                .body("items[0].institution", is("CDHN01"))
                .body("items[0].because", empty())
                .body("items[0].against.fact", contains("TECHNOLOGY_OUTDATED"))
                .body("items[0].against.on", contains("2026-04-01"));
        figure("T4/contributions?asOf=2026-04-01&counted=true")
                .body("items[0].because.fact", contains("CURRENT"))
                .body("items[0].against", empty());
    }

    @Test
    void what_was_done_about_it_counts_from_its_day_and_the_days_before_stay_as_they_were() {
        var programme = UUID.randomUUID();
        approved(programme, "CDHN01", true, days(FEBRUARY, null, APRIL));
        approved(programme, "CDHN01", true, days(LocalDate.of(2026, 5, 1), null, NEVER_SOON));

        counts("T4?asOf=2026-04-30", 0, 1);
        counts("T4?asOf=2026-05-01", 1, 1);
    }

    @Test
    void an_occupation_that_changed_speaks_against_what_was_decided_before() {
        var programme = UUID.randomUUID();
        approved(programme, "CDHN01", true, days(FEBRUARY, null, NEVER_SOON));
        approved(programme, "CDHN01", true, days(FEBRUARY, APRIL, NEVER_SOON));

        counts("T4?asOf=2026-03-31", 1, 1);
        counts("T4?asOf=2026-04-01", 0, 1);
    }

    @Test
    void a_programme_of_which_nothing_is_told_is_a_number_of_its_own() {
        approved(UUID.randomUUID(), "CDHN01", true, null);

        counts("T4?asOf=2026-03-01", 0, 1);
        figure("T4?asOf=2026-03-01").body("ruleVersion", is("T4-1")).body("measurement.notMeasured", is(1));
    }

    private static CurrencyFacts days(LocalDate since, @Nullable LocalDate occupation, LocalDate technology) {
        return new CurrencyFacts(since, occupation, null, technology, NEVER_SOON);
    }

    private static void counts(String path, int numerator, int denominator) {
        figure(path).body("numerator", is(numerator)).body("denominator", is(denominator));
    }

    private static ValidatableResponse figure(String path) {
        return ministry("auditor")
                .get("/api/reporting/v1/indicators/" + path)
                .then()
                .statusCode(200);
    }

    private void approved(UUID id, String institution, boolean digitalTechnology, @Nullable CurrencyFacts currency) {
        facts.arrive(
                Topics.PROGRAMME,
                new ProgrammeApproved(
                        id,
                        institution,
                        new ProgrammeFacts("CNTT", 1, "CNTT", "6480201", "COLLEGE", 90, false, 30),
                        new DigitalFacts(true, true, digitalTechnology, null),
                        FEBRUARY,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        currency));
    }
}
