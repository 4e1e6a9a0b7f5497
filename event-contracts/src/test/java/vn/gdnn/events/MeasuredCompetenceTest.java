package vn.gdnn.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;
import vn.gdnn.events.curriculum.v1.MeasuredCompetence;
import vn.gdnn.events.curriculum.v1.OutcomeMapping;
import vn.gdnn.events.curriculum.v1.OutcomeMapping.DevelopedCompetence;

class MeasuredCompetenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void outcomes_that_name_no_modules_are_not_measured() {
        assertThat(MeasuredCompetence.of(List.of())).isEmpty();
        assertThat(MeasuredCompetence.of(List.of(outcome(List.of(), developed("1.1", 8)))))
                .isEmpty();
    }

    @Test
    void a_component_counts_up_to_its_highest_level_in_outcomes_with_modules() {
        var measured = MeasuredCompetence.of(List.of(
                        outcome(List.of("MD1"), developed("4.2", 2), developed("1.1", 2)),
                        outcome(List.of("MD2"), developed("1.1", 5)),
                        outcome(List.of(), developed("6.1", 8))))
                .orElseThrow();

        assertThat(measured.components()).containsExactly(developed("1.1", 5), developed("4.2", 2));
        assertThat(measured.integrates(new IntegrationThreshold(DAY, 1, 5))).isTrue();
        assertThat(measured.integrates(new IntegrationThreshold(DAY, 1, 6))).isFalse();
        assertThat(measured.integrates(new IntegrationThreshold(DAY, 2, 2))).isTrue();
        assertThat(measured.integrates(new IntegrationThreshold(DAY, 2, 3))).isFalse();
        assertThat(measured.integrates(new IntegrationThreshold(DAY, 3, 1))).isFalse();
    }

    @Test
    void measured_and_without_competence_it_integrates_nothing() {
        var measured = MeasuredCompetence.of(List.of(outcome(List.of("MD1")))).orElseThrow();

        assertThat(measured.integrates(new IntegrationThreshold(DAY, 1, 1))).isFalse();
    }

    @Test
    void the_threshold_of_the_day_holds() {
        var thresholds = List.of(IntegrationThreshold.of("2027-01-01/3/4"), IntegrationThreshold.of(" 2021-12-30/1/1"));

        assertThat(IntegrationThreshold.on(LocalDate.of(2026, 12, 31), thresholds)
                        .fewestComponents())
                .isEqualTo(1);
        assertThat(IntegrationThreshold.on(LocalDate.of(2027, 1, 1), thresholds).fewestComponents())
                .isEqualTo(3);
        assertThat(IntegrationThreshold.on(LocalDate.of(2001, 1, 1), thresholds).lowestLevel())
                .isEqualTo(1);
        assertThatThrownBy(() -> IntegrationThreshold.of("2027-01-01/0/1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IntegrationThreshold.of("2027-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    private static OutcomeMapping outcome(List<String> modules, DevelopedCompetence... developed) {
        return new OutcomeMapping("CDR1", List.of(developed), modules);
    }

    private static DevelopedCompetence developed(String component, int level) {
        return new DevelopedCompetence(component, level);
    }
}
