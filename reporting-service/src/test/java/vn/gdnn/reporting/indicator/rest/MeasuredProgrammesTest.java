package vn.gdnn.reporting.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.testing.Tokens.ministry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.DigitalFacts;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;
import vn.gdnn.events.curriculum.v1.MeasuredCompetence;
import vn.gdnn.events.curriculum.v1.OutcomeMapping;
import vn.gdnn.events.curriculum.v1.OutcomeMapping.DevelopedCompetence;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class MeasuredProgrammesTest {

    private static final String HANOI = "CDHN01";
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    @Inject
    Facts facts;

    @BeforeEach
    void two_institutions() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
    }

    @Test
    void T3_2_counts_what_modules_develop_and_somebody_else_confirmed() {
        approved(FEBRUARY, FEBRUARY, outcome(List.of("MD1"), developed("1.1", 3)));
        approved(FEBRUARY, null, outcome(List.of("MD1"), developed("1.1", 3)));
        approved(FEBRUARY, FEBRUARY, outcome(List.of("MD1")));
        approved(FEBRUARY, FEBRUARY, outcome(List.of(), developed("1.1", 3)));

        figure("T3?rule=T3-2&asOf=2026-03-01")
                .body("ruleVersion", is("T3-2"))
                .body("numerator", is(1))
                .body("denominator", is(4))
                .body("measurement.notMeasured", is(1))
                .body("measurement.threshold.fewestComponents", is(1))
                .body("measurement.threshold.lowestLevel", is(1));
    }

    @Test
    void T3_1_says_beside_its_number_how_many_are_not_measured_and_is_the_headline_until_a_day_is_set() {
        approved(FEBRUARY, null, outcome(List.of("MD1"), developed("1.1", 3)));
        approved(FEBRUARY, null, outcome(List.of(), developed("1.1", 3)));
        approved(FEBRUARY, null);

        figure("T3?asOf=2026-03-01")
                .body("ruleVersion", is("T3-1"))
                .body("numerator", is(3))
                .body("denominator", is(3))
                .body("measurement.notMeasured", is(2))
                .body("measurement.threshold", nullValue());
        figure("T1?asOf=2026-03-01").body("measurement", nullValue());
    }

    @Test
    void it_is_confirmed_from_the_day_on_which_somebody_did() {
        approved(FEBRUARY, FEBRUARY.plusDays(9), outcome(List.of("MD1"), developed("1.1", 3)));

        figure("T3?rule=T3-2&asOf=2026-02-09").body("numerator", is(0));
        figure("T3?rule=T3-2&asOf=2026-02-10").body("numerator", is(1));
    }

    @Test
    void each_programme_comes_with_its_measure() {
        approved(FEBRUARY, FEBRUARY, outcome(List.of("MD1"), developed("1.1", 3), developed("4.2", 5)));

        figure("T3/contributions?rule=T3-2&asOf=2026-03-01")
                .body("items.counted", contains(true))
                .body("items[0].because.fact", contains("COMPETENCE_TAUGHT", "CONTENT_CONFIRMED"))
                .body("items[0].measure.measured", is(true))
                .body("items[0].measure.components.component", contains("4.2", "1.1"))
                .body("items[0].measure.components.level", contains(5, 3));

        approved(FEBRUARY, null, outcome(List.of(), developed("1.1", 3)));
        figure("T3/contributions?rule=T3-2&asOf=2026-03-01&counted=false")
                .body("items[0].because", empty())
                .body("items[0].measure.measured", is(false))
                .body("items[0].measure.components", empty());
        figure("T1/contributions?asOf=2026-03-01").body("items.measure", empty());
    }

    @Test
    void a_fact_of_before_mappings_is_not_measured_and_counts_for_T3_1_as_it_did() {
        var sample = """
                {"programmeId": "%s", "institution": "CDHN01", "programme": {"code": "A", "version": 1, "name": "A",
                 "occupationCode": "6480201", "level": "COLLEGE", "credits": 90, "highQuality": false, "durationMonths": 30},
                 "digital": {"competenceInOutcomes": true, "contentFitsDigitalMethods": true, "digitalTechnology": true},
                 "inForceFrom": "2026-02-01", "modules": [], "outcomes": []}""".formatted(UUID.randomUUID());
        facts.arrive(Topics.PROGRAMME, "vn.gdnn.curriculum.programme-approved.v1", sample);

        figure("T3?asOf=2026-03-01")
                .body("numerator", is(1))
                .body("denominator", is(1))
                .body("measurement.notMeasured", is(1));
        figure("T3?rule=T3-2&asOf=2026-03-01").body("numerator", is(0)).body("denominator", is(1));
    }

    /** The numbers are counted in SQL, one programme is judged in Java: both say the same of whatever is taught. */
    @Test
    void what_counts_is_what_the_shared_rule_says() {
        var random = new Random(7);
        var threshold = IntegrationThreshold.of("2021-12-30/1/1");
        var taught = IntStream.range(0, 40).mapToObj(number -> outcomes(random)).toList();
        taught.forEach(outcomes -> approved(FEBRUARY, FEBRUARY, outcomes));

        var integrated = taught.stream()
                .filter(outcomes -> MeasuredCompetence.of(List.of(outcomes))
                        .filter(measured -> measured.integrates(threshold))
                        .isPresent())
                .count();
        var measured = taught.stream()
                .filter(outcomes -> MeasuredCompetence.of(List.of(outcomes)).isPresent())
                .count();
        assertThat(integrated).isBetween(1L, 39L);
        figure("T3?rule=T3-2&asOf=2026-03-01")
                .body("numerator", is((int) integrated))
                .body("measurement.notMeasured", is((int) (40 - measured)));
    }

    private static OutcomeMapping[] outcomes(Random random) {
        var outcomes = new ArrayList<OutcomeMapping>();
        for (var number = random.nextInt(3); number > 0; number--) {
            var competences = IntStream.range(0, random.nextInt(3))
                    .mapToObj(place -> developed("1." + (1 + random.nextInt(3)), 1 + random.nextInt(8)))
                    .toArray(DevelopedCompetence[]::new);
            outcomes.add(outcome(random.nextBoolean() ? List.of("MD1") : List.of(), competences));
        }
        return outcomes.toArray(OutcomeMapping[]::new);
    }

    private static ValidatableResponse figure(String path) {
        return ministry("auditor")
                .get("/api/reporting/v1/indicators/" + path)
                .then()
                .statusCode(200);
    }

    private void approved(LocalDate from, @Nullable LocalDate confirmedOn, OutcomeMapping... mappings) {
        facts.arrive(
                Topics.PROGRAMME,
                new ProgrammeApproved(
                        UUID.randomUUID(),
                        HANOI,
                        new ProgrammeFacts("CNTT", 1, "CNTT", "6480201", "COLLEGE", 90, false, 30),
                        new DigitalFacts(true, true, true, confirmedOn),
                        from,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(mappings),
                        null,
                        null,
                        null));
    }

    private static OutcomeMapping outcome(List<String> modules, DevelopedCompetence... developed) {
        return new OutcomeMapping("CDR", List.of(developed), modules);
    }

    private static DevelopedCompetence developed(String component, int level) {
        return new DevelopedCompetence(component, level);
    }
}
