package vn.gdnn.training.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.training.completion.TrainingRefusal.ANNULMENT_DATE_IMPLAUSIBLE;
import static vn.gdnn.training.completion.TrainingRefusal.COMPLETED_BEFORE_BIRTH;
import static vn.gdnn.training.completion.TrainingRefusal.COMPLETED_BEFORE_EMPLOYMENT;
import static vn.gdnn.training.completion.TrainingRefusal.COMPLETED_IN_FUTURE;
import static vn.gdnn.training.completion.TrainingRefusal.TRAINING_ANNULLED;
import static vn.gdnn.training.completion.TrainingRefusal.VALIDITY_IMPLAUSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.person.BirthDate;

class CompletedTrainingTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate BORN = LocalDate.of(1980, 5, 1);
    static final LocalDate EMPLOYED = LocalDate.of(2010, 9, 1);

    @Test
    void it_may_be_completed_today_but_not_tomorrow() {
        assertThat(completedOn(TODAY).shown("CDHN01").completedOn()).isEqualTo(TODAY);
        assertRefused(COMPLETED_IN_FUTURE, () -> completedOn(TODAY.plusDays(1)));
    }

    @Test
    void nobody_completes_it_before_birth() {
        assertRefused(COMPLETED_BEFORE_BIRTH, () -> completedOn(BORN.minusDays(1)));
    }

    @Test
    void annulment_lies_between_completion_and_today() {
        var training = completedOn(TODAY.minusDays(5));

        assertRefused(ANNULMENT_DATE_IMPLAUSIBLE, () -> training.annul("sai", TODAY.minusDays(6), TODAY));
        assertRefused(ANNULMENT_DATE_IMPLAUSIBLE, () -> training.annul("sai", TODAY.plusDays(1), TODAY));
    }

    @Test
    void it_is_annulled_once() {
        var training = completedOn(TODAY);

        training.annul("sai", TODAY, TODAY);

        assertThat(training.shown("CDHN01").annulledOn()).isEqualTo(TODAY);
        assertRefused(TRAINING_ANNULLED, () -> training.annul("sai", TODAY, TODAY));
    }

    @Test
    void a_competence_is_named_once() {
        var facts = new TrainingFacts(
                TrainingSubject.DIGITAL_COMPETENCE,
                "t",
                "p",
                List.of(
                        new TrainedComponent("6.2", null),
                        new TrainedComponent("1.1", "CB"),
                        new TrainedComponent("6.2", "TT")),
                TODAY,
                null,
                null);

        assertThat(facts.components())
                .containsExactly(new TrainedComponent("1.1", "CB"), new TrainedComponent("6.2", "TT"));
        assertThat(facts.competences()).containsExactly("1.1", "6.2");
    }

    @Test
    void nobody_completes_it_before_the_first_employment() {
        assertThat(completedOn(EMPLOYED).shown("CDHN01").completedOn()).isEqualTo(EMPLOYED);
        assertRefused(COMPLETED_BEFORE_EMPLOYMENT, () -> completedOn(EMPLOYED.minusDays(1)));
    }

    @Test
    void it_is_valid_for_a_day_at_least() {
        assertThat(validUntil(TODAY.plusDays(1)).shown("CDHN01").validUntil()).isEqualTo(TODAY.plusDays(1));
        assertRefused(VALIDITY_IMPLAUSIBLE, () -> validUntil(TODAY));
    }

    private static CompletedTraining completedOn(LocalDate day) {
        return declared(day, null);
    }

    private static CompletedTraining validUntil(LocalDate until) {
        return declared(TODAY, until);
    }

    private static CompletedTraining declared(LocalDate day, @Nullable LocalDate until) {
        var facts = new TrainingFacts(
                TrainingSubject.DIGITAL_COMPETENCE, "Dạy học số", "ĐHSPKT", List.of(), day, until, null);
        var minh = new Participant(new UUID(0, 1), new BirthDate(BORN.toString()), EMPLOYED);
        return CompletedTraining.declared(new UUID(0, 2), minh, facts, "sis", TODAY);
    }

    private static void assertRefused(TrainingRefusal code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(code.name());
    }
}
