package vn.gdnn.reporting.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.HeldPosition;
import vn.gdnn.events.training.v1.StaffDepartureAnnulled;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

/** T1 and T2 on the day before somebody leaves and on the day itself: transferred, retired, and not retired after all. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class LeavingFiguresTest {

    private static final String HANOI = "CDHN01";
    private static final String DANANG = "TCDN01";
    private static final LocalDate BEGIN = LocalDate.of(2010, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID MINH = new UUID(0, 1);
    private static final UUID PERSON = new UUID(0, 9);
    private static final Instant FIRST = Instant.parse("2026-02-01T08:00:00Z");

    @Inject
    Facts facts;

    @BeforeEach
    void minh_is_trained_and_works_in_hanoi() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
        arrives(0, new StaffMemberRegistered(MINH, HANOI, "TEACHER", BEGIN, PERSON, null, held(null)));
        for (var subject : List.of("DIGITAL_COMPETENCE", "DIGITAL_MATERIALS")) {
            var completed = LocalDate.of(2025, 5, 5);
            arrives(
                    1,
                    new DigitalTrainingCompleted(
                            UUID.randomUUID(), MINH, HANOI, subject, completed, null, null, "COMPLETED", PERSON));
        }
    }

    @Test
    void who_is_transferred_counts_once_everywhere_on_both_days_and_is_trained_at_the_new_school() {
        arrives(2, left(DAY));
        arrives(
                2,
                new StaffMemberRegistered(
                        new UUID(0, 2),
                        DANANG,
                        "TEACHER",
                        DAY,
                        PERSON,
                        null,
                        List.of(new HeldPosition("TEACHER", DAY, null))));

        for (var indicator : List.of("T1", "T2")) {
            counts(indicator, "2026-02-28", "&institution=" + HANOI, 1);
            counts(indicator, "2026-02-28", "&institution=" + DANANG, 0);
            counts(indicator, "2026-02-28", "&province=01", 1);
            counts(indicator, "2026-02-28", "&province=48", 0);
            counts(indicator, "2026-02-28", "", 1);
            counts(indicator, "2026-03-01", "&institution=" + HANOI, 0);
            counts(indicator, "2026-03-01", "&institution=" + DANANG, 1);
            counts(indicator, "2026-03-01", "&province=01", 0);
            counts(indicator, "2026-03-01", "&province=48", 1);
            counts(indicator, "2026-03-01", "", 1);
        }
        figure("T1/contributions?asOf=2026-03-01").body("items.institution", contains(DANANG));
    }

    @Test
    void who_retires_falls_out_of_the_figure_on_the_day_that_was_announced() {
        arrives(2, left(DAY));

        counts("T1", "2026-02-28", "", 1);
        counts("T1", "2026-03-01", "", 0);
        counts("T2", "2026-03-01", "&province=01", 0);
    }

    @Test
    void a_retirement_entered_by_mistake_never_was_whatever_arrives_first_and_how_often() {
        arrives(2, left(DAY));
        arrives(4, stayed());
        counts("T1", "2026-03-01", "", 1);
        counts("T2", "2026-03-01", "", 1);

        arrives(2, left(DAY));
        counts("T1", "2026-03-01", "", 1);

        Database.empty();
        Ministry.onboardsHanoiAndDanang();
        arrives(4, stayed());
        arrives(2, left(DAY));
        minh_is_trained_again();
        counts("T1", "2026-03-01", "", 1);
    }

    @Test
    void who_retires_after_all_does_so_on_the_later_day() {
        arrives(2, left(DAY));
        arrives(3, stayed());
        arrives(4, left(DAY.plusMonths(1)));

        counts("T1", "2026-03-31", "", 1);
        counts("T1", "2026-04-01", "", 0);
        assertThat(Database.column("select left_on from employment")).containsExactly("2026-04-01");
    }

    private void minh_is_trained_again() {
        arrives(0, new StaffMemberRegistered(MINH, HANOI, "TEACHER", BEGIN, PERSON, null, held(null)));
        arrives(
                1,
                new DigitalTrainingCompleted(
                        UUID.randomUUID(), MINH, HANOI, "DIGITAL_COMPETENCE", BEGIN, null, null, "COMPLETED", PERSON));
    }

    private void arrives(int minute, Record fact) {
        facts.arrive(FIRST.plusSeconds(60L * minute), Topics.STAFF_MEMBER, fact);
    }

    private static StaffMemberLeft left(LocalDate on) {
        return new StaffMemberLeft(MINH, HANOI, on, 1, PERSON, null, held(on));
    }

    private static StaffDepartureAnnulled stayed() {
        return new StaffDepartureAnnulled(MINH, HANOI, 1, PERSON, null, held(null));
    }

    private static List<HeldPosition> held(@Nullable LocalDate until) {
        return List.of(new HeldPosition("TEACHER", BEGIN, until));
    }

    /** Whoever is in the denominator is trained: both numbers are the same. */
    private static void counts(String indicator, String day, String scope, int persons) {
        figure(indicator + "?asOf=" + day + scope)
                .statusCode(200)
                .body("numerator", equalTo(persons))
                .body("denominator", equalTo(persons));
    }

    private static ValidatableResponse figure(String path) {
        return ministry("auditor").get("/api/reporting/v1/indicators/" + path).then();
    }
}
