package vn.gdnn.reporting.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.testing.Tokens.institution;
import static vn.gdnn.kit.testing.Tokens.ministry;
import static vn.gdnn.kit.testing.Tokens.province;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.ResourcePublished;
import vn.gdnn.events.curriculum.v1.ResourceTakenDown;
import vn.gdnn.events.curriculum.v1.ResourceUsed;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class SharingFiguresTest {

    private static final String HANOI = "CDHN01";
    private static final String DANANG = "TCDN01";
    private static final String CENTRE = "TTHN01";
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Inject
    Facts facts;

    private final UUID resource = UUID.randomUUID();
    private final UUID version = UUID.randomUUID();

    @BeforeEach
    void a_resource_of_one_of_three_institutions() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
        Ministry.onboards(Ministry.institution(CENTRE, "CENTRE", "01")).statusCode(201);
        published(FEBRUARY);
    }

    @Test
    void T5_counts_schools_that_used_what_another_published() {
        used(DANANG, MARCH);

        counts("T5?asOf=2026-03-01", 1, 3);
        counts("T5?asOf=2026-02-28", 0, 3);
        counts("T5?asOf=2026-03-01&province=48", 1, 1);
        counts("T5?asOf=2026-03-01&province=01", 0, 2);
        counts("T5?asOf=2026-03-01&institution=TCDN01", 1, 1);
        counts("T5?asOf=2026-03-01&institution=CDHN01", 0, 1);
        counts("T5?asOf=2026-01-04", 0, 0);
    }

    @Test
    void the_country_has_a_shared_store_once_enough_schools_use_it() {
        used(DANANG, MARCH);
        figure(country(), "T5?asOf=2026-03-02")
                .body("ruleVersion", is("T5-1"))
                .body("met", is(false))
                .body("gapPoints", nullValue())
                .body("target.year", is(2030))
                .body("target.percent", nullValue())
                .body("sharing.from", is("2021-12-30"))
                .body("sharing.fewestSchools", is(2))
                .body("sharing.withinDays", is(90))
                .body("measurement", nullValue())
                .body("standings", nullValue());

        used(CENTRE, MARCH.plusDays(1));

        figure(country(), "T5?asOf=2026-03-01").body("met", is(false));
        figure(country(), "T5?asOf=2026-03-02")
                .body("numerator", is(2))
                .body("percent", is(66.7f))
                .body("met", is(true));
        figure(country(), "T5?asOf=2026-03-02&province=48")
                .body("numerator", is(1))
                .body("met", nullValue());
        figure(country(), "T1?asOf=2026-03-02").body("sharing", nullValue());
    }

    @Test
    void a_use_counts_for_ninety_days_and_no_fact_is_needed_for_its_end() {
        used(DANANG, MARCH);

        counts("T5?asOf=2026-05-29", 1, 3);
        counts("T5?asOf=2026-05-30", 0, 3);
    }

    @Test
    void a_use_of_the_own_resource_never_counts() {
        used(HANOI, MARCH);

        counts("T5?asOf=2026-03-01", 0, 3);
    }

    @Test
    void what_is_taken_down_later_keeps_the_uses_of_before() {
        used(DANANG, MARCH);
        used(CENTRE, MARCH.plusDays(2));
        takenDown(MARCH.plusDays(1));

        counts("T5?asOf=2026-03-10", 1, 3);
        figure(country(), "T5/contributions?asOf=2026-03-10&counted=true").body("items.id", contains(DANANG));
    }

    @Test
    void on_the_day_it_is_taken_down_it_was_used_all_the_same() {
        used(DANANG, MARCH);
        takenDown(MARCH);

        counts("T5?asOf=2026-03-01", 1, 3);
    }

    @Test
    void a_use_counts_of_a_version_that_was_published_by_then_whatever_arrives_first() {
        var unpublished = UUID.randomUUID();
        facts.arrive(Topics.RESOURCE, new ResourceUsed(resource, unpublished, HANOI, DANANG, MARCH));
        counts("T5?asOf=2026-03-02", 0, 3);

        facts.arrive(
                Topics.RESOURCE,
                new ResourcePublished(resource, unpublished, 2, HANOI, "CC-BY-4.0", MARCH.plusDays(1)));
        counts("T5?asOf=2026-03-02", 0, 3);

        used(unpublished, DANANG, MARCH.plusDays(1));
        counts("T5?asOf=2026-03-02", 1, 3);
    }

    @Test
    void each_school_comes_with_the_resources_that_it_used_the_latest_first() {
        used(DANANG, MARCH);
        used(DANANG, MARCH.plusDays(3));
        var other = UUID.randomUUID();
        var otherVersion = UUID.randomUUID();
        facts.arrive(
                Topics.RESOURCE,
                new ResourcePublished(other, otherVersion, 1, CENTRE, "CC-BY-4.0", FEBRUARY),
                new ResourceUsed(other, otherVersion, CENTRE, DANANG, MARCH.plusDays(4)));

        figure(country(), "T5/contributions?asOf=2026-03-10&counted=true")
                .body("items", hasSize(1))
                .body("items[0].kind", is("INSTITUTION"))
                .body("items[0].id", is(DANANG))
                .body("items[0].since", is("2026-01-05"))
                .body("items[0].because.fact", contains("RESOURCE_USED", "RESOURCE_USED"))
                .body("items[0].because.id", contains(other.toString(), resource.toString()))
                .body("items[0].because.on", contains("2026-03-05", "2026-03-04"));
        figure(country(), "T5/contributions?asOf=2026-03-10&counted=false")
                .body("items.id", contains(HANOI, CENTRE))
                .body("items[0].because", empty());
    }

    @Test
    void of_many_resources_the_latest_hundred_are_named() {
        for (var number = 0; number < 101; number++) {
            var each = UUID.randomUUID();
            facts.arrive(
                    Topics.RESOURCE,
                    new ResourcePublished(each, each, 1, HANOI, "CC-BY-4.0", FEBRUARY),
                    new ResourceUsed(each, each, HANOI, DANANG, number == 0 ? FEBRUARY : MARCH));
        }

        var days = figure(country(), "T5/contributions?asOf=2026-03-10&counted=true")
                .extract()
                .jsonPath()
                .getList("items[0].because.on");
        assertThat(days).hasSize(100).containsOnly("2026-03-01");
    }

    @Test
    void a_school_and_a_province_see_their_own_uses_of_what_others_published_and_took_down() {
        used(DANANG, MARCH);
        used(CENTRE, MARCH);

        figure(institution(DANANG, "registrar"), "T5?asOf=2026-03-01")
                .body("numerator", is(1))
                .body("denominator", is(1));
        figure(province("48"), "T5?asOf=2026-03-01").body("numerator", is(1)).body("denominator", is(1));
        figure(province("48"), "T5/contributions?asOf=2026-03-01").body("items.id", contains(DANANG));
        figure(institution(HANOI, "registrar"), "T5/contributions?asOf=2026-03-01")
                .body("items.id", contains(HANOI));

        takenDown(MARCH.minusDays(1));

        figure(institution(DANANG, "registrar"), "T5?asOf=2026-03-01").body("numerator", is(0));
        figure(province("48"), "T5?asOf=2026-03-01").body("numerator", is(0));
    }

    @Test
    void the_same_use_told_twice_is_one() {
        used(DANANG, MARCH);
        used(DANANG, MARCH);

        counts("T5?asOf=2026-03-01", 1, 3);
        assertThat(Database.column("select count(*) from resource_use")).containsExactly("1");
        assertThat(Database.column("select reason from parked_event")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T5?standing=DECLARED,422,NO_STANDINGS", "T5?rule=T5-2,404,RULE_NOT_FOUND"})
    void what_the_rule_does_not_know_is_refused(String path, int status, String code) {
        country()
                .get("/api/reporting/v1/indicators/" + path)
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    private static RequestSpecification country() {
        return ministry("ministry-analyst");
    }

    private static ValidatableResponse figure(RequestSpecification caller, String path) {
        return caller.get("/api/reporting/v1/indicators/" + path).then().statusCode(200);
    }

    private static void counts(String path, int numerator, int denominator) {
        figure(country(), path).body("numerator", is(numerator)).body("denominator", is(denominator));
        var contributions = path.replace("?", "/contributions?");
        figure(country(), contributions + "&counted=true").body("items", hasSize(numerator));
        figure(country(), contributions).body("items", hasSize(denominator));
    }

    private void published(LocalDate on) {
        facts.arrive(Topics.RESOURCE, new ResourcePublished(resource, version, 1, HANOI, "CC-BY-4.0", on));
    }

    private void takenDown(LocalDate on) {
        facts.arrive(Topics.RESOURCE, new ResourceTakenDown(resource, version, HANOI, on));
    }

    private void used(String school, LocalDate on) {
        used(version, school, on);
    }

    private void used(UUID used, String school, LocalDate on) {
        facts.arrive(Topics.RESOURCE, new ResourceUsed(resource, used, HANOI, school, on));
    }
}
