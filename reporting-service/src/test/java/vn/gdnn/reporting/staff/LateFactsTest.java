package vn.gdnn.reporting.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.HeldPosition;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Facts;
import vn.gdnn.reporting.testing.Ministry;

/** Facts of one staff member that arrive in another order than they happened, as a parked one does. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class LateFactsTest {

    static final String HANOI = "CDHN01";
    static final UUID MINH = new UUID(0, 1);
    static final UUID FORMER = new UUID(0, 2);
    static final UUID NOW = new UUID(0, 3);
    static final LocalDate BEGIN = LocalDate.of(2010, 9, 1);
    static final LocalDate APPOINTED = LocalDate.of(2015, 9, 1);
    static final LocalDate LEFT = LocalDate.of(2020, 6, 30);
    static final LocalDate AGAIN = LocalDate.of(2022, 1, 1);
    static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");
    static final Instant SECOND = FIRST.plusSeconds(60);
    static final Instant THIRD = SECOND.plusSeconds(60);

    @Inject
    Facts facts;

    @BeforeEach
    void nobody() {
        Database.empty();
        Ministry.onboardsHanoiAndDanang();
    }

    @Test
    void an_older_fact_that_arrives_later_brings_no_former_person_back() {
        arrives(FIRST, registered(FORMER));
        arrives(THIRD, changed(NOW, BEGIN));

        arrives(SECOND, changed(FORMER, BEGIN));

        assertThat(persons()).containsExactly(NOW.toString());
        arrives(THIRD, changed(FORMER, BEGIN));
        assertThat(persons()).containsExactly(FORMER.toString());
    }

    @Test
    void an_employment_heard_of_later_is_the_same_person_and_as_sure() {
        arrives(FIRST, registered(FORMER));
        arrives(THIRD, changed(NOW, BEGIN));
        arrives(THIRD, new StaffMemberRehired(MINH, HANOI, 2, "TEACHER", AGAIN));

        arrives(SECOND, changed(FORMER, BEGIN));

        assertThat(persons()).containsExactly(NOW.toString(), NOW.toString());
    }

    @Test
    void a_position_corrected_to_an_earlier_day_is_followed() {
        var teacher = new HeldPosition("TEACHER", BEGIN, APPOINTED);
        arrives(FIRST, registered(NOW));
        arrives(FIRST, changed(NOW, APPOINTED, teacher, new HeldPosition("MANAGER", APPOINTED, null)));
        assertThat(position()).containsExactly("MANAGER 2015-09-01");

        var corrected = changed(NOW, BEGIN, new HeldPosition("TEACHER_MANAGER", BEGIN, null));
        arrives(THIRD, corrected);
        assertThat(position()).containsExactly("TEACHER_MANAGER 2010-09-01");

        arrives(SECOND, changed(NOW, APPOINTED, teacher, new HeldPosition("MANAGER", APPOINTED, null)));
        arrives(SECOND, changed(null, APPOINTED));
        assertThat(position()).containsExactly("TEACHER_MANAGER 2010-09-01");
    }

    @Test
    void who_left_did_last_what_was_begun_before_the_day() {
        var teacher = new HeldPosition("TEACHER", BEGIN, APPOINTED);
        arrives(FIRST, changed(NOW, APPOINTED, teacher, new HeldPosition("MANAGER", APPOINTED, null)));

        var ended = List.of(new HeldPosition("TEACHER", BEGIN, APPOINTED.minusYears(1)));
        arrives(SECOND, new StaffMemberLeft(MINH, HANOI, APPOINTED.minusYears(1), 1, NOW, null, ended));

        assertThat(position()).containsExactly("TEACHER 2010-09-01");
    }

    @Test
    void who_leaves_on_the_first_day_of_an_employment_keeps_the_position_it_began_with() {
        var teacher = new HeldPosition("TEACHER", BEGIN, LEFT);
        var again = List.of(teacher, new HeldPosition("MANAGER", AGAIN, null));
        arrives(FIRST, new StaffMemberRehired(MINH, HANOI, 2, "MANAGER", AGAIN, NOW, null, again));

        arrives(SECOND, new StaffMemberLeft(MINH, HANOI, AGAIN, 2, NOW, null, List.of(teacher)));

        assertThat(position()).containsExactly("MANAGER 2022-01-01");
    }

    private void arrives(Instant happened, Record fact) {
        facts.arrive(happened, Topics.STAFF_MEMBER, fact);
    }

    private static StaffMemberRegistered registered(UUID person) {
        return new StaffMemberRegistered(MINH, HANOI, "TEACHER", BEGIN, person, null, null);
    }

    private static StaffMemberChanged changed(@Nullable UUID person, LocalDate since, HeldPosition... positions) {
        var last = positions.length == 0 ? "TEACHER" : positions[positions.length - 1].position();
        return new StaffMemberChanged(
                MINH, HANOI, last, since, 1, BEGIN, person, null, positions.length == 0 ? null : List.of(positions));
    }

    private static List<String> persons() {
        return Database.column("select person_id from employment order by number");
    }

    private static List<String> position() {
        return Database.column("select position || ' ' || position_since from employment");
    }
}
