package vn.gdnn.records.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyRegulationsTest {

    @Test
    void by_default_scores_are_rounded_once_and_the_last_attempts_count_failed_ones_too() {
        assertThat(configured(Map.of())
                        .of(LocalDate.of(2023, 9, 5), StudyMode.CREDIT)
                        .name())
                .isEqualTo("TT_04_2022/CREDIT/1");
    }

    @Test
    void what_an_installation_decides_is_named_with_the_rules() {
        var decided = configured(Map.of(
                "gdnn.grading.rounding", "MEAN_FIRST",
                "gdnn.grading.counted-attempt", "BEST",
                "gdnn.grading.failed-modules", "LEFT_OUT"));

        assertThat(decided.of(LocalDate.of(2023, 9, 5), StudyMode.CREDIT).name())
                .isEqualTo("TT_04_2022/CREDIT/1+MEAN_FIRST+BEST+FAILED_LEFT_OUT");
    }

    private static StudyRegulations configured(Map<String, String> values) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(GradingConfig.class)
                .withDefaultValues(values)
                .build();
        return new StudyRegulations(config.getConfigMapping(GradingConfig.class));
    }
}
