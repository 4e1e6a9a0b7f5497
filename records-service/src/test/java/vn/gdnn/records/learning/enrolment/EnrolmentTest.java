package vn.gdnn.records.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.EnrolmentAct.Kind;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.learning.programme.Occupation;
import vn.gdnn.records.learning.programme.Programme;

class EnrolmentTest {

    private static final LocalDate ENROLLED = LocalDate.of(2024, 9, 5);

    private final Enrolment enrolment = new Enrolment(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Programme(
                    UUID.randomUUID(),
                    1,
                    "CNTT",
                    "Công nghệ thông tin",
                    new Occupation("6480201", "Công nghệ thông tin", null),
                    Level.COLLEGE,
                    60,
                    false),
            new Intake(StudyMode.CREDIT, 2024, ENROLLED));

    @Nested
    class While_the_student_studies {

        @Test
        void it_may_end_with_graduation_and_then_nothing_follows() {
            enrolment.graduate();

            refused("ENROLMENT_CLOSED", enrolment::graduate);
            refused("ENROLMENT_CLOSED", () -> enrolment.act(Kind.LEAVE, ENROLLED.plusDays(1)));
            refused("ENROLMENT_CLOSED", () -> enrolment.sitIn(UUID.randomUUID()));
        }

        @Test
        void nobody_returns_who_has_not_left() {
            refused("ENROLMENT_ACT_NOT_POSSIBLE", () -> enrolment.act(Kind.RETURN, ENROLLED.plusDays(1)));
        }
    }

    @Nested
    class While_results_are_reserved {

        @Test
        void there_is_no_graduation_and_no_second_interruption_until_the_return() {
            enrolment.act(Kind.RESERVATION, ENROLLED.plusDays(10));

            refused("ENROLMENT_CLOSED", enrolment::graduate);
            refused("ENROLMENT_ACT_NOT_POSSIBLE", () -> enrolment.act(Kind.LEAVE, ENROLLED.plusDays(20)));
            enrolment.act(Kind.RETURN, ENROLLED.plusDays(40));
            assertThatCode(enrolment::requireActive).doesNotThrowAnyException();
        }

        @Test
        void a_class_may_still_be_named() {
            enrolment.act(Kind.RESERVATION, ENROLLED.plusDays(10));

            assertThatCode(() -> enrolment.sitIn(null)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"EXPULSION", "WITHDRAWAL", "TRANSFER"})
    void what_ends_an_enrolment_ends_it_for_good(Kind end) {
        enrolment.act(end, ENROLLED.plusDays(30));

        refused("ENROLMENT_CLOSED", () -> enrolment.act(Kind.RETURN, ENROLLED.plusDays(60)));
        refused("ENROLMENT_CLOSED", enrolment::requireActive);
    }

    @Test
    void an_intake_is_neither_in_the_future_nor_of_a_cohort_far_away() {
        var today = LocalDate.of(2026, 1, 1);

        refused(
                "ENROLLED_IN_FUTURE",
                () -> new Intake(StudyMode.CREDIT, 2026, today.plusDays(1)).requirePlausible(today));
        refused("COHORT_INVALID", () -> new Intake(StudyMode.CREDIT, 2018, ENROLLED).requirePlausible(today));
        assertThatCode(() -> new Intake(StudyMode.CREDIT, 2019, ENROLLED).requirePlausible(today))
                .doesNotThrowAnyException();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo(code));
    }
}
