package vn.gdnn.training.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.training.employment.DepartureKind.OTHER;
import static vn.gdnn.training.employment.DepartureKind.RETIRED;
import static vn.gdnn.training.employment.EmploymentRefusal.DEPARTURE_ANNOUNCED;
import static vn.gdnn.training.employment.EmploymentRefusal.DEPARTURE_DATE_IMPLAUSIBLE;
import static vn.gdnn.training.employment.EmploymentRefusal.EMPLOYMENTS_OVERLAP;
import static vn.gdnn.training.employment.EmploymentRefusal.EMPLOYMENT_DATE_IMPLAUSIBLE;
import static vn.gdnn.training.employment.EmploymentRefusal.STAFF_AT_WORK;
import static vn.gdnn.training.employment.EmploymentRefusal.STAFF_LEFT;
import static vn.gdnn.training.employment.EmploymentRefusal.STAFF_NOT_LEFT;
import static vn.gdnn.training.employment.Position.MANAGER;
import static vn.gdnn.training.employment.Position.TEACHER;
import static vn.gdnn.training.staff.StaffRefusal.BIRTH_DATE_IMPLAUSIBLE;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.number.Numbers;
import vn.gdnn.training.person.Identity;

class StaffMemberTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate BORN = LocalDate.of(1980, 5, 1);
    static final LocalDate EMPLOYED = LocalDate.of(2010, 9, 1);

    @Nested
    class While_at_work {

        final StaffMember minh = staffMember(BORN, EMPLOYED);

        @Test
        void a_new_position_concerns_others() {
            assertThat(minh.change(facts(MANAGER, BORN, EMPLOYED), minh.identity(), TODAY))
                    .isTrue();
        }

        @Test
        void a_corrected_employment_concerns_others() {
            var earlier = EMPLOYED.minusYears(1);

            assertThat(minh.change(facts(MANAGER, BORN, earlier), minh.identity(), TODAY))
                    .isTrue();
        }

        @Test
        void a_corrected_birth_concerns_nobody_else() {
            assertThat(minh.change(facts(TEACHER, BORN.plusDays(1), EMPLOYED), minh.identity(), TODAY))
                    .isFalse();
        }

        @Test
        void another_person_concerns_others() {
            assertThat(minh.change(facts(TEACHER, BORN, EMPLOYED), Identity.unnumbered(), TODAY))
                    .isTrue();
        }

        @Test
        void departure_lies_between_employment_and_today() {
            assertRefused(DEPARTURE_DATE_IMPLAUSIBLE, () -> minh.depart(EMPLOYED.minusDays(1), RETIRED, TODAY));
            for (var kind : DepartureKind.values()) {
                var latest = kind == RETIRED ? TODAY.plusYears(1) : TODAY;
                assertRefused(DEPARTURE_DATE_IMPLAUSIBLE, () -> minh.depart(latest.plusDays(1), kind, TODAY));
            }
        }

        @Test
        void who_is_to_retire_is_at_work_until_then() {
            var day = TODAY.plusMonths(3);
            minh.depart(day, RETIRED, TODAY);

            assertThat(minh.change(facts(MANAGER, BORN, EMPLOYED), minh.identity(), TODAY))
                    .isTrue();
            assertThat(minh.employment().leftOn()).isEqualTo(day);
            assertRefused(DEPARTURE_ANNOUNCED, () -> minh.depart(TODAY, OTHER, TODAY));
            assertRefused(STAFF_AT_WORK, () -> minh.rehire("GV1", MANAGER, day, TODAY));
            assertRefused(STAFF_LEFT, () -> minh.change(facts(MANAGER, BORN, EMPLOYED), minh.identity(), day));
            minh.stay();
            assertThat(minh.employment().leftOn()).isNull();
            assertRefused(STAFF_NOT_LEFT, minh::stay);
        }

        @Test
        void nobody_at_work_is_hired_again() {
            assertRefused(STAFF_AT_WORK, () -> minh.rehire("GV1", MANAGER, TODAY, TODAY));
        }
    }

    @Nested
    class Once_left {

        final StaffMember minh = staffMember(BORN, EMPLOYED);

        Once_left() {
            minh.depart(TODAY, OTHER, TODAY);
        }

        @Test
        void nothing_changes_any_more() {
            assertRefused(STAFF_LEFT, () -> minh.change(facts(MANAGER, BORN, EMPLOYED), minh.identity(), TODAY));
            assertRefused(STAFF_LEFT, () -> minh.depart(TODAY, OTHER, TODAY));
        }

        @Test
        void a_new_employment_begins_where_the_former_ended_or_later_and_within_a_year() {
            assertRefused(EMPLOYMENTS_OVERLAP, () -> minh.rehire("GV1", MANAGER, TODAY.minusDays(1), TODAY));
            assertRefused(
                    EMPLOYMENT_DATE_IMPLAUSIBLE,
                    () -> minh.rehire("GV1", MANAGER, TODAY.plusYears(1).plusDays(1), TODAY));

            var former = minh.rehire("GV1", MANAGER, TODAY, TODAY);

            assertThat(former.position()).isEqualTo(TEACHER);
            assertThat(former.leftOn()).isEqualTo(TODAY);
            assertThat(minh.employment().number()).isEqualTo(2);
            assertThat(minh.employment().leftOn()).isNull();
        }
    }

    @Test
    void nobody_is_born_today() {
        assertRefused(BIRTH_DATE_IMPLAUSIBLE, () -> staffMember(TODAY, TODAY.plusDays(1)));
    }

    @Test
    void employment_begins_after_birth_and_within_a_year() {
        assertRefused(EMPLOYMENT_DATE_IMPLAUSIBLE, () -> staffMember(BORN, BORN));
        assertRefused(
                EMPLOYMENT_DATE_IMPLAUSIBLE,
                () -> staffMember(BORN, TODAY.plusYears(1).plusDays(1)));
    }

    private static StaffMember staffMember(LocalDate born, LocalDate since) {
        return new StaffMember(new UUID(0, 1), facts(TEACHER, born, since), Identity.unnumbered(), TODAY);
    }

    private static StaffFacts facts(Position position, LocalDate born, LocalDate since) {
        return new StaffFacts(
                "GV1",
                "Nguyễn Thị Minh",
                new BirthDate(born.toString()),
                position,
                Numbers.NONE,
                since,
                StaffDetails.NONE);
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(code.name());
    }
}
