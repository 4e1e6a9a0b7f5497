package vn.gdnn.records.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.learning.grading.Circular.TT_04_2022;
import static vn.gdnn.records.learning.grading.Circular.TT_09_2017;
import static vn.gdnn.records.learning.grading.StudyMode.CREDIT;
import static vn.gdnn.records.learning.grading.StudyMode.YEAR_BASED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GradingRulesTest {

    private static final GradingRules BY_CREDIT = GradingRules.of(TT_04_2022, CREDIT);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/module-score-oracle.csv", numLinesToSkip = 1)
    void a_module_score_is_what_the_oracle_says(
            String id,
            String regular,
            String periodic,
            String exam,
            String mean,
            String once,
            String onceLetter,
            String meanFirst,
            String meanFirstLetter) {
        var marks = new Marks(decimals(regular), decimals(periodic), new BigDecimal(exam));

        assertThat(BY_CREDIT.score(marks)).isEqualTo(scored(once, onceLetter));
        assertThat(BY_CREDIT.with(ScoreRounding.MEAN_FIRST).score(marks)).isEqualTo(scored(meanFirst, meanFirstLetter));
    }

    private static ModuleScore scored(String score, String letter) {
        return new ModuleScore(new BigDecimal(score), LetterGrade.valueOf(letter), !letter.equals("F"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/classification-oracle.csv", numLinesToSkip = 1)
    void a_class_is_what_the_oracle_says(
            String id,
            String modules,
            int resits,
            String warning,
            String gpa,
            String underNew,
            String underOld,
            String mayGraduate) {
        var average = modules.equals("(given)")
                ? new BigDecimal(gpa)
                : BY_CREDIT.average(letters(modules)).orElseThrow();
        var warned = warning.equals("yes");

        assertThat(average).isEqualTo(new BigDecimal(gpa));
        assertThat(BY_CREDIT.classifyPeriod(average, resits, warned))
                .hasValueSatisfying(
                        reached -> assertThat(reached.graduationClass().words()).isEqualTo(underNew));
        if (underOld != null) {
            assertThat(GradingRules.of(TT_09_2017, CREDIT).classifyGraduation(average, resits, warned))
                    .hasValueSatisfying(reached ->
                            assertThat(reached.graduationClass().words()).isEqualTo(underOld));
        }
        if (mayGraduate != null) {
            assertThat(BY_CREDIT.sufficesToGraduate(average)).isEqualTo(mayGraduate.equals("yes"));
        }
    }

    @Test
    void cohorts_from_2022_on_are_under_the_new_circular() {
        assertThat(GradingRules.forCohort(2021, CREDIT).name()).isEqualTo("TT_09_2017/CREDIT/1");
        assertThat(GradingRules.forCohort(2022, CREDIT).name()).isEqualTo("TT_04_2022/CREDIT/1");
    }

    @Test
    void year_based_training_passes_at_five_and_knows_no_letters() {
        var rules = GradingRules.of(TT_04_2022, YEAR_BASED);

        assertThat(rules.score(all("4.9"))).isEqualTo(new ModuleScore(new BigDecimal("4.9"), null, false));
        assertThat(rules.score(all("5"))).isEqualTo(new ModuleScore(new BigDecimal("5.0"), null, true));
    }

    @Test
    void year_based_averages_are_classified_on_the_ten_point_scale() {
        var rules = GradingRules.of(TT_04_2022, YEAR_BASED);
        var average = rules.average(List.of(
                        new CountedModule(new BigDecimal("8.0"), 3), new CountedModule(new BigDecimal("7.9"), 1)))
                .orElseThrow();

        assertThat(average).isEqualTo(new BigDecimal("8.0"));
        assertThat(rules.classifyPeriod(average, 0, false))
                .contains(new Classification(GraduationClass.VERY_GOOD, false, false));
        assertThat(rules.classifyGraduation(average, 0, false)).isEmpty();
    }

    @Test
    void at_graduation_the_new_circular_only_advises_the_downgrade() {
        assertThat(BY_CREDIT.classifyGraduation(new BigDecimal("3.60"), 1, false))
                .contains(new Classification(GraduationClass.EXCELLENT, false, true));
    }

    @Test
    void without_credits_there_is_no_average() {
        assertThat(BY_CREDIT.average(List.of())).isEmpty();
    }

    private static Marks all(String mark) {
        return new Marks(decimals(mark), decimals(mark), new BigDecimal(mark));
    }

    private static List<BigDecimal> decimals(String list) {
        return Arrays.stream(list.split(";")).map(BigDecimal::new).toList();
    }

    private static List<CountedModule> letters(String modules) {
        return Arrays.stream(modules.split(" "))
                .map(module -> new CountedModule(
                        scoreOf(LetterGrade.valueOf(module.substring(0, 1))), Integer.parseInt(module.substring(1))))
                .toList();
    }

    private static BigDecimal scoreOf(LetterGrade letter) {
        return new BigDecimal(List.of("9", "7.5", "6", "4.5", "1").get(letter.ordinal()));
    }
}
