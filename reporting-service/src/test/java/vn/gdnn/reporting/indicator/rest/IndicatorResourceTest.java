package vn.gdnn.reporting.indicator.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.DigitalFacts;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.events.records.v1.DiplomaIssued;
import vn.gdnn.events.records.v1.ModuleResultsPosted;
import vn.gdnn.events.records.v1.StudentEnrolled;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class IndicatorResourceTest {

    private static final String HANOI = "CDHN01";
    private static final String DANANG = "TCDN01";
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Inject
    Facts facts;

    @BeforeEach
    void two_institutions() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
    }

    @Test
    void T1_counts_staff_at_work_of_whom_some_are_trained() {
        var trained = works(HANOI, FEBRUARY);
        works(HANOI, FEBRUARY);
        works(DANANG, FEBRUARY);
        trains(HANOI, trained, "DIGITAL_COMPETENCE", FEBRUARY);

        figure(country(), "T1?asOf=2026-03-01")
                .statusCode(200)
                .body("indicator", equalTo("T1"))
                .body("title.en", equalTo("Teachers and managers trained in digital competence"))
                .body("ruleVersion", equalTo("T1-4"))
                .body("asOf", equalTo("2026-03-01"))
                .body("scope.kind", equalTo("COUNTRY"))
                .body("scope.code", nullValue())
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(3))
                .body("percent", equalTo(33.3f))
                .body("target.year", equalTo(2030))
                .body("target.percent", equalTo(100f))
                .body("gapPoints", equalTo(-66.7f))
                .body("met", equalTo(false))
                .body("targets.year", contains(2025, 2030));
    }

    @Test
    void a_day_to_come_has_no_figure() {
        var dayAfterTomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);

        figure(country(), "T1?asOf=" + dayAfterTomorrow).statusCode(422).body("code", equalTo("DAY_IN_FUTURE"));
        figure(country(), "T1?asOf=23/11/2026").statusCode(400);
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        figure(country(), "T1/contributions?counted=").statusCode(400).body("code", equalTo("PARAMETER_INVALID"));
    }

    @Test
    void T1_counts_from_the_first_day_at_work_to_the_day_before_departure() {
        var minh = works(HANOI, FEBRUARY);
        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberLeft(minh, HANOI, MARCH));

        counts("T1?asOf=2026-01-31", 0, 0);
        counts("T1?asOf=2026-02-01", 0, 1);
        counts("T1?asOf=2026-02-28", 0, 1);
        counts("T1?asOf=2026-03-01", 0, 0);
    }

    @Test
    void T1_counts_who_was_hired_again_by_the_employment_of_the_day_and_never_twice() {
        var minh = works(HANOI, FEBRUARY);
        trains(HANOI, minh, "DIGITAL_COMPETENCE", FEBRUARY);
        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberLeft(minh, HANOI, MARCH),
                new StaffMemberRehired(minh, HANOI, 2, "MANAGER", MARCH.plusMonths(1)));

        counts("T1?asOf=2026-02-28", 1, 1);
        counts("T1?asOf=2026-03-01", 0, 0);
        counts("T1?asOf=2026-03-31", 0, 0);
        counts("T1?asOf=2026-04-01", 1, 1);
        figure(country(), "T1/contributions?asOf=2026-02-28").body("items.since", contains("2026-02-01"));
        figure(country(), "T1/contributions?asOf=2026-04-01")
                .body("items.id", contains(minh.toString()))
                .body("items.since", contains("2026-04-01"));

        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberLeft(minh, HANOI, MARCH.plusMonths(2), 2));
        counts("T1?asOf=2026-02-28", 1, 1);
        counts("T1?asOf=2026-04-30", 1, 1);
        counts("T1?asOf=2026-05-01", 0, 0);
    }

    @Test
    void T1_counts_an_employment_entered_late_on_the_days_it_covered() {
        var minh = works(HANOI, FEBRUARY);
        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberLeft(minh, HANOI, MARCH),
                new StaffMemberRehired(minh, HANOI, 2, "TEACHER", MARCH));

        counts("T1?asOf=2026-02-28", 0, 1);
        counts("T1?asOf=2026-03-01", 0, 1);
        figure(country(), "T1/contributions?asOf=2026-03-01").body("items.since", contains("2026-03-01"));
    }

    @Test
    void T1_takes_a_corrected_begin_whether_earlier_or_later() {
        var minh = works(HANOI, FEBRUARY);

        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberChanged(minh, HANOI, "TEACHER", MARCH, 1, MARCH));
        counts("T1?asOf=2026-02-28", 0, 0);
        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberRegistered(minh, HANOI, "TEACHER", FEBRUARY));
        counts("T1?asOf=2026-02-28", 0, 0);

        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberChanged(minh, HANOI, "TEACHER", FEBRUARY, 1, FEBRUARY));
        counts("T1?asOf=2026-02-01", 0, 1);
    }

    @Test
    void T1_counts_a_training_from_the_day_it_was_completed() {
        var minh = works(HANOI, FEBRUARY);
        trains(HANOI, minh, "DIGITAL_COMPETENCE", MARCH);

        counts("T1?asOf=2026-02-28", 0, 1);
        counts("T1?asOf=2026-03-01", 1, 1);
    }

    @Test
    void T1_counts_neither_an_annulled_training_nor_one_in_another_subject() {
        var minh = works(HANOI, FEBRUARY);
        var annulled = trains(HANOI, minh, "DIGITAL_COMPETENCE", FEBRUARY);
        trains(HANOI, minh, "DIGITAL_MATERIALS", FEBRUARY);
        counts("T1?asOf=2026-03-01", 1, 1);

        facts.arrive(
                Topics.STAFF_MEMBER, new DigitalTrainingAnnulled(annulled, minh, HANOI, "DIGITAL_COMPETENCE", MARCH));

        counts("T1?asOf=2026-03-01", 0, 1);
        trains(HANOI, minh, "DIGITAL_COMPETENCE", MARCH);
        counts("T1?asOf=2026-03-01", 1, 1);
    }

    @Test
    void T1_counts_a_person_at_two_schools_once_in_the_country_and_in_each_province_and_school() {
        Ministry.onboards(Ministry.institution("CDHN02", "COLLEGE", "01")).statusCode(201);
        var person = UUID.randomUUID();
        var there = works(HANOI, person);
        works("CDHN02", person);
        works(DANANG, person);
        works(DANANG, UUID.randomUUID());

        counts("T1?asOf=2026-03-01", 0, 2);
        counts("T1?province=01&asOf=2026-03-01", 0, 1);
        counts("T1?province=48&asOf=2026-03-01", 0, 2);
        counts("T1?institution=CDHN02&asOf=2026-03-01", 0, 1);

        trains(HANOI, there, "DIGITAL_COMPETENCE", FEBRUARY);
        counts("T1?asOf=2026-03-01", 1, 2);
        counts("T1?province=01&asOf=2026-03-01", 1, 1);
        counts("T1?province=48&asOf=2026-03-01", 1, 2);
        counts("T1?institution=CDHN02&asOf=2026-03-01", 1, 1);
        counts("T1?asOf=2026-01-31", 0, 0);
    }

    @Test
    void T1_counts_a_person_while_any_of_the_employments_lasts() {
        var person = UUID.randomUUID();
        var hanoi = works(HANOI, person);
        var danang = works(DANANG, person);
        trains(HANOI, hanoi, "DIGITAL_COMPETENCE", FEBRUARY);

        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberLeft(hanoi, HANOI, MARCH, 1, person, null, null));
        counts("T1?asOf=2026-02-28", 1, 1);
        counts("T1?asOf=2026-03-01", 1, 1);
        figure(country(), "T1/contributions?asOf=2026-02-28").body("items.institution", contains(HANOI));
        figure(country(), "T1/contributions?asOf=2026-03-01")
                .body("items.institution", contains(DANANG))
                .body("items.id", contains(danang.toString()));

        facts.arrive(
                Topics.STAFF_MEMBER, new StaffMemberLeft(danang, DANANG, MARCH.plusMonths(1), 1, person, null, null));
        counts("T1?asOf=2026-04-01", 0, 0);
    }

    @Test
    void T1_counts_two_people_once_it_is_told_that_they_are_two() {
        var mistaken = UUID.randomUUID();
        var minh = works(HANOI, mistaken);
        var lan = works(DANANG, mistaken);
        trains(HANOI, minh, "DIGITAL_COMPETENCE", FEBRUARY);
        counts("T1?asOf=2026-03-01", 1, 1);

        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberChanged(lan, DANANG, "TEACHER", FEBRUARY, 1, FEBRUARY, UUID.randomUUID(), null, null));

        counts("T1?asOf=2026-03-01", 1, 2);
        counts("T1?province=48&asOf=2026-03-01", 0, 1);
    }

    @Test
    void a_training_annulled_at_one_school_counts_at_none() {
        var person = UUID.randomUUID();
        var minh = works(HANOI, person);
        works(DANANG, person);
        var training = trains(HANOI, minh, "DIGITAL_COMPETENCE", FEBRUARY);
        counts("T1?province=48&asOf=2026-03-01", 1, 1);

        facts.arrive(
                Topics.STAFF_MEMBER, new DigitalTrainingAnnulled(training, minh, HANOI, "DIGITAL_COMPETENCE", MARCH));

        counts("T1?province=48&asOf=2026-03-01", 0, 1);
    }

    @Test
    void a_school_sees_no_training_that_another_recorded() {
        var person = UUID.randomUUID();
        var minh = works(HANOI, person);
        works(DANANG, person);
        var training = trains(HANOI, minh, "DIGITAL_COMPETENCE", FEBRUARY);

        figure(institution(DANANG, "registrar"), "T1/contributions?asOf=2026-03-01")
                .body("items.counted", contains(true))
                .body("items[0].because", hasSize(0));
        figure(province("48"), "T1/contributions?asOf=2026-03-01").body("items[0].because", hasSize(0));
        figure(institution(HANOI, "registrar"), "T1/contributions?asOf=2026-03-01")
                .body("items[0].because.id", contains(training.toString()));
        figure(country(), "T1/contributions?province=48&asOf=2026-03-01")
                .body("items[0].because.id", contains(training.toString()));
    }

    @Test
    void T3_counts_programmes_with_competence_in_outcomes_and_fitting_content() {
        approved(HANOI, UUID.randomUUID(), 1, FEBRUARY, true, true);
        approved(HANOI, UUID.randomUUID(), 1, FEBRUARY, true, false);
        approved(HANOI, UUID.randomUUID(), 1, FEBRUARY, false, true);

        counts("T3?asOf=2026-03-01", 1, 3);
        counts("T3?asOf=2026-01-31", 0, 0);
    }

    @Test
    void T3_takes_the_version_of_the_day() {
        var programme = UUID.randomUUID();
        approved(HANOI, programme, 1, FEBRUARY, false, false);
        approved(HANOI, programme, 2, MARCH, true, true);

        counts("T3?asOf=2026-02-28", 0, 1);
        counts("T3?asOf=2026-03-01", 1, 1);
    }

    @Test
    void T3_leaves_out_what_retired() {
        var programme = UUID.randomUUID();
        approved(HANOI, programme, 1, FEBRUARY, true, true);
        facts.arrive(Topics.PROGRAMME, new ProgrammeRetired(programme, HANOI, MARCH));

        counts("T3?asOf=2026-02-28", 1, 1);
        counts("T3?asOf=2026-03-01", 0, 0);
    }

    @Test
    void T9_asks_for_all_three_kinds_of_record_by_the_day() {
        Ministry.onboards(Ministry.institution("TT01", "CENTRE", "01")).statusCode(201);
        enrols(HANOI, FEBRUARY);
        posts(HANOI, FEBRUARY);
        counts("T9?asOf=2026-03-01", 0, 2);

        facts.arrive(
                Topics.DIPLOMA, new DiplomaIssued(UUID.randomUUID(), HANOI, "COLLEGE", "6480201", FEBRUARY, MARCH));

        counts("T9?asOf=2026-03-01", 1, 2);
        counts("T9?asOf=2026-02-28", 0, 2);
        counts("T9?asOf=2026-01-04", 0, 0);
    }

    @Test
    void the_records_behind_a_number_are_as_many_as_it_says() {
        var trained = works(HANOI, FEBRUARY);
        works(HANOI, FEBRUARY);
        works(DANANG, FEBRUARY);
        var training = trains(HANOI, trained, "DIGITAL_COMPETENCE", FEBRUARY);

        figure(country(), "T1/contributions?asOf=2026-03-01").body("items", hasSize(3));
        figure(country(), "T1/contributions?asOf=2026-03-01&counted=false")
                .body("items", hasSize(2))
                .body("items[0].because", hasSize(0));
        figure(country(), "T1/contributions?asOf=2026-03-01&counted=true")
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("STAFF_MEMBER"))
                .body("items[0].id", equalTo(trained.toString()))
                .body("items[0].institution", equalTo(HANOI))
                .body("items[0].since", equalTo("2026-02-01"))
                .body("items[0].because[0].fact", equalTo("DIGITAL_COMPETENCE_TRAINING"))
                .body("items[0].because[0].on", equalTo("2026-02-01"))
                .body("items[0].because[0].id", equalTo(training.toString()));
    }

    @Test
    void programmes_and_institutions_say_what_speaks_for_them() {
        approved(HANOI, UUID.randomUUID(), 1, FEBRUARY, true, false);
        enrols(HANOI, FEBRUARY);

        figure(country(), "T3/contributions?asOf=2026-03-01")
                .body("items[0].counted", equalTo(false))
                .body("items[0].because.fact", contains("COMPETENCE_IN_OUTCOMES"));
        figure(country(), "T9/contributions?asOf=2026-03-01")
                .body("items.id", contains(HANOI, DANANG))
                .body("items[0].because.fact", contains("LEARNING_PROCESS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T3", "T9"})
    void page_by_page_every_record_comes_once(String indicator) {
        for (var number = 0; number < 3; number++) {
            works(HANOI, FEBRUARY);
            works(DANANG, FEBRUARY);
            approved(HANOI, UUID.randomUUID(), 1, FEBRUARY, true, true);
        }
        var denominator = figure(country(), indicator + "?asOf=2026-03-01")
                .extract()
                .jsonPath()
                .getLong("denominator");

        var seen = new HashSet<String>();
        var read = 0;
        String after = null;
        do {
            var request = after == null ? country() : country().queryParam("after", after);
            var page = figure(request, indicator + "/contributions?asOf=2026-03-01&limit=1")
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            read += page.getList("items").size();
            after = page.getString("next");
        } while (after != null);

        org.assertj.core.api.Assertions.assertThat(seen)
                .hasSize((int) denominator)
                .hasSize(read);
    }

    @Test
    void each_caller_gets_the_own_scope() {
        works(HANOI, FEBRUARY);
        works(HANOI, FEBRUARY);
        works(DANANG, FEBRUARY);

        figure(institution(DANANG, "registrar"), "T1").body("denominator", equalTo(1));
        figure(institution(DANANG, "registrar"), "T1")
                .body("scope.kind", equalTo("INSTITUTION"))
                .body("scope.code", equalTo(DANANG));
        figure(province("01"), "T1")
                .body("denominator", equalTo(2))
                .body("scope.kind", equalTo("PROVINCE"))
                .body("scope.code", equalTo("01"));
        figure(province("01"), "T1?institution=CDHN01")
                .body("denominator", equalTo(2))
                .body("scope.kind", equalTo("INSTITUTION"));
        figure(country(), "T1?province=48").body("denominator", equalTo(1)).body("scope.code", equalTo("48"));
        figure(country(), "T1?institution=CDHN01").body("denominator", equalTo(2));
        figure(institution(DANANG, "registrar"), "T1/contributions").body("items.institution", contains(DANANG));
        figure(province("48"), "T1/contributions").body("items.institution", contains(DANANG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T3", "T9", "T1/contributions"})
    void nobody_gets_anothers_figures(String path) {
        figure(institution(DANANG, "registrar"), path + "?institution=CDHN01").statusCode(404);
        figure(institution(DANANG, "registrar"), path + "?province=01").statusCode(404);
        figure(province("48"), path + "?institution=CDHN01").statusCode(404);
        figure(province("48"), path + "?province=01").statusCode(404);
        figure(country(), path + "?institution=NOBODY").statusCode(404);
        figure(country(), path + "?institution=CDHN01&province=48").statusCode(404);
        figure(country(), path + "?province=49").statusCode(404).body("code", equalTo("SCOPE_NOT_FOUND"));
        figure(institution("NOBODY", "registrar"), path).statusCode(404);
        figure(ministry("portal"), path).statusCode(403);
    }

    @Test
    void an_institution_that_moves_counts_in_the_province_of_the_day() {
        works(HANOI, FEBRUARY);

        Ministry.reforms(HANOI, "\"0\"", Ministry.profile("Trường", "COLLEGE", "04", "2026-03-01"))
                .statusCode(200);

        figure(country(), "T1?province=01&asOf=2026-02-28").body("denominator", equalTo(1));
        figure(country(), "T1?province=01&asOf=2026-03-01").body("denominator", equalTo(0));
        figure(country(), "T1?province=04&asOf=2026-03-01").body("denominator", equalTo(1));
        figure(province("04"), "T1?asOf=2026-03-01").body("denominator", equalTo(1));
        figure(province("01"), "T1?asOf=2026-02-28").body("denominator", equalTo(0));
    }

    @Test
    void facts_of_an_institution_that_is_not_known_count_once_it_is() {
        works("CDNEW1", FEBRUARY);
        counts("T1?asOf=2026-03-01", 0, 0);

        Ministry.onboards(Ministry.institution("CDNEW1", "COLLEGE", "79")).statusCode(201);

        counts("T1?asOf=2026-03-01", 0, 1);
    }

    @Test
    void of_nothing_there_is_no_percentage() {
        figure(country(), "T3?asOf=2025-12-31")
                .body("percent", nullValue())
                .body("gapPoints", nullValue())
                .body("met", nullValue())
                .body("target.year", equalTo(2025))
                .body("target.percent", equalTo(70f));
    }

    @ParameterizedTest
    @CsvSource({"T99,404,INDICATOR_NOT_FOUND", "t1,404,INDICATOR_NOT_FOUND", "T6,422,INDICATOR_NOT_COMPUTED"})
    void what_is_not_computed_is_said_plainly(String indicator, int status, String code) {
        figure(country(), indicator).statusCode(status).body("code", equalTo(code));
        figure(country(), indicator + "/contributions").statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T1?asOf=2026-02-30",
                "T1?asOf=+999999999-01-01",
                "T1?institution=x",
                "T1?province=abc",
                "T1/contributions?limit=201",
                "T1/contributions?limit=0",
                "T1/contributions?after=%21"
            })
    void a_question_that_is_not_well_formed_is_refused(String path) {
        figure(country(), path).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void all_ten_targets_are_listed() {
        figure(country(), "")
                .body("id", contains("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"))
                .body("findAll { it.computed }.id", contains("T1", "T2", "T3", "T4", "T5", "T9"));
        country()
                .get("/api/reporting/v1/targets")
                .then()
                .body("$", hasSize(10))
                .body("find { it.id == 'T4' }.targets[0].percent", nullValue())
                .body("find { it.id == 'T8' }.targets.year", hasItem(2023));
    }

    private static RequestSpecification country() {
        return ministry("ministry-analyst");
    }

    private static ValidatableResponse figure(RequestSpecification caller, String path) {
        return caller.urlEncodingEnabled(false)
                .get("/api/reporting/v1/indicators" + (path.isEmpty() ? "" : "/" + path))
                .then();
    }

    private static void counts(String path, int numerator, int denominator) {
        figure(country(), path)
                .statusCode(200)
                .body("numerator", equalTo(numerator))
                .body("denominator", equalTo(denominator));
        var contributions = path.replace("?", "/contributions?");
        figure(country(), contributions + "&counted=true").body("items", hasSize(numerator));
        figure(country(), contributions).body("items", hasSize(denominator));
    }

    private UUID works(String institution, LocalDate since) {
        var id = UUID.randomUUID();
        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberRegistered(id, institution, "TEACHER", since));
        return id;
    }

    private UUID works(String institution, UUID person) {
        var id = UUID.randomUUID();
        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberRegistered(id, institution, "TEACHER", FEBRUARY, person, null, null));
        return id;
    }

    private UUID trains(String institution, UUID staff, String subject, LocalDate on) {
        var id = UUID.randomUUID();
        facts.arrive(Topics.STAFF_MEMBER, new DigitalTrainingCompleted(id, staff, institution, subject, on));
        return id;
    }

    private void approved(
            String institution, UUID id, int version, LocalDate from, boolean inOutcomes, boolean contentFits) {
        facts.arrive(
                Topics.PROGRAMME,
                new ProgrammeApproved(
                        id,
                        institution,
                        new ProgrammeFacts("CNTT", version, "CNTT", "6480201", "COLLEGE", 90, false, 30),
                        new DigitalFacts(inOutcomes, contentFits, true, null),
                        from,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        null));
    }

    private void enrols(String institution, LocalDate on) {
        facts.arrive(
                Topics.ENROLMENT,
                new StudentEnrolled(UUID.randomUUID(), UUID.randomUUID(), institution, UUID.randomUUID(), on));
    }

    private void posts(String institution, LocalDate on) {
        facts.arrive(Topics.LEARNING_RESULT, new ModuleResultsPosted(UUID.randomUUID(), institution, 12, on));
    }
}
