package vn.gdnn.reporting.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.testing.Tokens.ministry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;
import vn.gdnn.events.training.v1.HeldPosition;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

/** On what the trained rest, until when, and who is a teacher: T1-4 and T2-1. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TrainedFiguresTest {

    private static final String HANOI = "CDHN01";
    private static final String DANANG = "TCDN01";
    private static final String COMPETENCE = "DIGITAL_COMPETENCE";
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Inject
    Facts facts;

    @BeforeEach
    void two_institutions() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
    }

    @Test
    void a_training_counts_until_the_day_on_which_it_holds_no_more() {
        var minh = works(HANOI, UUID.randomUUID());
        completes(HANOI, minh, COMPETENCE, FEBRUARY, MARCH, "COMPLETED");

        counts("T1?asOf=2026-01-31", 0);
        counts("T1?asOf=2026-02-28", 1);
        counts("T1?asOf=2026-03-01", 0);
        counts("T1?asOf=2026-03-01&rule=T1-3", 1);

        completes(HANOI, minh, COMPETENCE, APRIL, null, "DECLARED");
        counts("T1?asOf=2026-03-31", 0);
        counts("T1?asOf=2026-04-01", 1);
    }

    @Test
    void one_of_several_that_holds_is_enough() {
        var minh = works(HANOI, UUID.randomUUID());
        completes(HANOI, minh, COMPETENCE, FEBRUARY, MARCH, "DECLARED");
        completes(HANOI, minh, COMPETENCE, FEBRUARY.plusDays(9), APRIL, "DECLARED");

        counts("T1?asOf=2026-03-01", 1);
        counts("T1?asOf=2026-04-01", 0);
    }

    @Test
    void the_three_numbers_stand_side_by_side_and_each_person_once_by_the_strongest() {
        var minh = works(HANOI, UUID.randomUUID());
        completes(HANOI, minh, COMPETENCE, FEBRUARY, null, "DECLARED");
        completes(HANOI, minh, COMPETENCE, FEBRUARY, null, "COMPLETED");
        var lan = works(HANOI, UUID.randomUUID());
        var verified = completes(HANOI, lan, COMPETENCE, FEBRUARY, null, "DECLARED");
        judged(verified, HANOI, lan, "VERIFIED", MARCH);
        var anh = works(DANANG, UUID.randomUUID());
        completes(DANANG, anh, COMPETENCE, FEBRUARY, null, null);
        works(DANANG, UUID.randomUUID());

        standings("T1?asOf=2026-03-01", 1, 1, 1)
                .body("numerator", equalTo(3))
                .body("denominator", equalTo(4))
                .body("standings.counted", contains("DECLARED", "VERIFIED", "COMPLETED"));
        standings("T1?asOf=2026-02-28", 2, 0, 1).body("numerator", equalTo(3));
        standings("T1?asOf=2026-03-01&standing=VERIFIED", 1, 1, 1)
                .body("numerator", equalTo(1))
                .body("standings.counted", contains("VERIFIED"));
        figure("T1/contributions?asOf=2026-03-01&standing=VERIFIED&counted=true")
                .body("items.id", contains(lan.toString()))
                .body("items[0].because.standing", contains("VERIFIED"));
        figure("T1/contributions?asOf=2026-03-01&counted=true").body("items", hasSize(3));
        figure("T3?asOf=2026-03-01").body("standings", nullValue());
        figure("T3?asOf=2026-03-01&standing=VERIFIED").statusCode(422).body("code", equalTo("NO_STANDINGS"));
        figure("T1?asOf=2026-03-01&rule=T1-9").statusCode(404).body("code", equalTo("RULE_NOT_FOUND"));
        figure("T1?asOf=2026-03-01&standing=REFUSED").statusCode(400).body("code", equalTo("PARAMETER_INVALID"));
    }

    @Test
    void a_past_day_keeps_the_standing_that_it_had() {
        var minh = works(HANOI, UUID.randomUUID());
        var training = completes(HANOI, minh, COMPETENCE, FEBRUARY, null, "DECLARED");
        judged(training, HANOI, minh, "REFUSED", MARCH);
        judged(training, HANOI, minh, "VERIFIED", APRIL);

        standings("T1?asOf=2026-02-28", 1, 0, 0).body("numerator", equalTo(1));
        standings("T1?asOf=2026-03-31", 0, 0, 0).body("numerator", equalTo(0));
        standings("T1?asOf=2026-04-01", 0, 1, 0).body("numerator", equalTo(1));
        figure("T1/contributions?asOf=2026-03-31").body("items[0].because", hasSize(0));
    }

    @Test
    void of_one_day_the_judgement_told_last_holds_and_one_heard_first_is_kept() {
        var minh = works(HANOI, UUID.randomUUID());
        var training = UUID.randomUUID();
        var first = Instant.parse("2026-03-01T08:00:00Z");

        arrives(first.plusSeconds(60), new DigitalTrainingJudged(training, minh, HANOI, "VERIFIED", MARCH));
        arrives(first, new DigitalTrainingJudged(training, minh, HANOI, "REFUSED", MARCH));
        arrives(
                first.minusSeconds(60),
                new DigitalTrainingCompleted(
                        training, minh, HANOI, COMPETENCE, FEBRUARY, null, List.of(), "DECLARED", null));

        standings("T1?asOf=2026-03-01", 0, 1, 0);
    }

    @Test
    void a_completion_told_again_holds_as_it_was_told_last() {
        var minh = works(HANOI, UUID.randomUUID());
        var training = UUID.randomUUID();
        var first = Instant.parse("2026-03-01T08:00:00Z");

        arrives(
                first.plusSeconds(60),
                new DigitalTrainingCompleted(
                        training, minh, HANOI, COMPETENCE, FEBRUARY, MARCH, List.of(), "DECLARED", null));
        arrives(
                first,
                new DigitalTrainingCompleted(
                        training, minh, HANOI, COMPETENCE, FEBRUARY, null, List.of(), "DECLARED", null));

        counts("T1?asOf=2026-02-28", 1);
        counts("T1?asOf=2026-03-01", 0);
    }

    @Test
    void what_was_annulled_never_counted_whatever_was_judged() {
        var minh = works(HANOI, UUID.randomUUID());
        var training = completes(HANOI, minh, COMPETENCE, FEBRUARY, null, "DECLARED");
        judged(training, HANOI, minh, "VERIFIED", MARCH);

        facts.arrive(Topics.STAFF_MEMBER, new DigitalTrainingAnnulled(training, minh, HANOI, COMPETENCE, APRIL));

        standings("T1?asOf=2026-03-01", 0, 0, 0).body("numerator", equalTo(0));
    }

    @Test
    void a_person_at_two_schools_counts_once_by_what_is_strongest_at_either() {
        var person = UUID.randomUUID();
        var hanoi = works(HANOI, person);
        var danang = works(DANANG, person);
        completes(HANOI, hanoi, COMPETENCE, FEBRUARY, null, "DECLARED");
        completes(DANANG, danang, COMPETENCE, FEBRUARY, MARCH, "COMPLETED");

        standings("T1?asOf=2026-02-15", 0, 0, 1).body("denominator", equalTo(1));
        standings("T1?asOf=2026-02-15&province=01", 0, 0, 1).body("denominator", equalTo(1));
        standings("T1?asOf=2026-03-01", 1, 0, 0).body("numerator", equalTo(1));
    }

    @Test
    void T2_counts_teachers_by_the_position_of_the_day_trained_in_materials() {
        var minh = UUID.randomUUID();
        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberRegistered(
                        minh,
                        HANOI,
                        "MANAGER",
                        FEBRUARY,
                        UUID.randomUUID(),
                        null,
                        List.of(
                                new HeldPosition("TEACHER", FEBRUARY, MARCH),
                                new HeldPosition("MANAGER", MARCH, APRIL),
                                new HeldPosition("TEACHER_MANAGER", APRIL, null))));
        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberRegistered(UUID.randomUUID(), HANOI, "MANAGER", FEBRUARY));
        facts.arrive(Topics.STAFF_MEMBER, new StaffMemberRegistered(UUID.randomUUID(), HANOI, "TEACHER", FEBRUARY));
        completes(HANOI, minh, "DIGITAL_MATERIALS", FEBRUARY, null, "DECLARED");
        completes(HANOI, minh, COMPETENCE, FEBRUARY, null, "COMPLETED");

        standings("T2?asOf=2026-02-15", 1, 0, 0)
                .body("ruleVersion", equalTo("T2-1"))
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("percent", equalTo(50f));
        figure("T2?asOf=2026-03-15").body("denominator", equalTo(1)).body("numerator", equalTo(0));
        figure("T2?asOf=2026-04-15").body("denominator", equalTo(2)).body("numerator", equalTo(1));
        figure("T2/contributions?asOf=2026-04-15&counted=true")
                .body("items.id", contains(minh.toString()))
                .body("items[0].because.fact", contains("DIGITAL_MATERIALS_TRAINING"));
        figure("T1?asOf=2026-03-15").body("denominator", equalTo(3)).body("numerator", equalTo(1));
        ministry("auditor")
                .get("/api/reporting/v1/indicators")
                .then()
                .body("find { it.id == 'T2' }.ruleVersion", equalTo("T2-1"));
    }

    @Test
    void who_teaches_at_the_second_school_alone_is_counted_there() {
        var person = UUID.randomUUID();
        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberRegistered(UUID.randomUUID(), HANOI, "MANAGER", FEBRUARY, person, null, null),
                new StaffMemberRegistered(UUID.randomUUID(), DANANG, "TEACHER", FEBRUARY, person, null, null));

        figure("T2/contributions?asOf=2026-03-01").body("items.institution", contains(DANANG));
        figure("T1/contributions?asOf=2026-03-01").body("items.institution", contains(HANOI));
    }

    @Test
    void an_expiry_needs_no_work_on_its_day() {
        var minh = works(HANOI, UUID.randomUUID());
        completes(HANOI, minh, COMPETENCE, FEBRUARY, MARCH, "COMPLETED");

        assertThat(Database.column("select competence_completed::text from employment"))
                .containsExactly("{[2026-02-01,2026-03-01)}");
    }

    private UUID works(String institution, UUID person) {
        var id = UUID.randomUUID();
        facts.arrive(
                Topics.STAFF_MEMBER,
                new StaffMemberRegistered(id, institution, "TEACHER", LocalDate.of(2026, 1, 1), person, null, null));
        return id;
    }

    private UUID completes(
            String institution,
            UUID staff,
            String subject,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String standing) {
        var id = UUID.randomUUID();
        facts.arrive(
                Topics.STAFF_MEMBER,
                new DigitalTrainingCompleted(id, staff, institution, subject, on, until, null, standing, null));
        return id;
    }

    private void judged(UUID training, String institution, UUID staff, String standing, LocalDate on) {
        facts.arrive(Topics.STAFF_MEMBER, new DigitalTrainingJudged(training, staff, institution, standing, on));
    }

    private void arrives(Instant happened, Record fact) {
        facts.arrive(happened, Topics.STAFF_MEMBER, fact);
    }

    private static ValidatableResponse standings(String path, int declared, int verified, int completed) {
        return figure(path)
                .statusCode(200)
                .body("standings.declared", equalTo(declared))
                .body("standings.verified", equalTo(verified))
                .body("standings.completed", equalTo(completed));
    }

    private static void counts(String path, int numerator) {
        figure(path).statusCode(200).body("numerator", equalTo(numerator));
        figure(path.replace("?", "/contributions?") + "&counted=true").body("items", hasSize(numerator));
    }

    private static ValidatableResponse figure(String path) {
        return ministry("auditor").get("/api/reporting/v1/indicators/" + path).then();
    }
}
