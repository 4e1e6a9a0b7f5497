package vn.gdnn.records.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.learning.grading.Circular.TT_04_2022;
import static vn.gdnn.records.learning.grading.Circular.TT_09_2017;
import static vn.gdnn.records.learning.grading.StudyMode.CREDIT;
import static vn.gdnn.records.learning.grading.StudyMode.YEAR_BASED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class GradingRulesTest {

    private static final Setbacks NONE = new Setbacks(List.of(), new Setbacks.Volume(0, 60), List.of());
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
        var setbacks = new Setbacks(
                IntStream.rangeClosed(1, resits)
                        .mapToObj(number -> "M" + number)
                        .toList(),
                new Setbacks.Volume(0, 60),
                warning.equals("yes") ? List.of("5/QĐ-KL") : List.of());

        assertThat(average).isEqualTo(new BigDecimal(gpa));
        assertThat(BY_CREDIT.classifyPeriod(average, setbacks))
                .hasValueSatisfying(
                        reached -> assertThat(reached.graduationClass().words()).isEqualTo(underNew));
        assertThat(BY_CREDIT.classifyGraduation(average, setbacks))
                .isEqualTo(BY_CREDIT.classifyPeriod(average, setbacks));
        if (underOld != null) {
            assertThat(GradingRules.of(TT_09_2017, CREDIT).classifyGraduation(average, setbacks))
                    .hasValueSatisfying(reached ->
                            assertThat(reached.graduationClass().words()).isEqualTo(underOld));
        }
        if (mayGraduate != null) {
            assertThat(BY_CREDIT.sufficesToGraduate(average)).isEqualTo(mayGraduate.equals("yes"));
        }
    }

    @Test
    void who_enrols_from_the_fifteenth_of_may_2022_on_is_under_the_new_circular() {
        assertThat(Circular.on(LocalDate.of(2022, 5, 14))).isEqualTo(TT_09_2017);
        assertThat(Circular.on(LocalDate.of(2022, 5, 15))).isEqualTo(TT_04_2022);
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
        assertThat(rules.classifyPeriod(average, NONE)).contains(Classification.unlowered(GraduationClass.VERY_GOOD));
        assertThat(rules.classifyGraduation(average, NONE)).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1} re-taken, {2}/60 studied again, warned {3}: {4}")
    @CsvSource({
        "3.60, 0, 0, false, EXCELLENT, ''",
        "3.60, 1, 0, false, VERY_GOOD, RETAKEN_MODULES",
        "3.60, 0, 6, false, EXCELLENT, ''",
        "3.60, 0, 7, false, VERY_GOOD, RESTUDIED_VOLUME",
        "3.60, 0, 0, true, VERY_GOOD, DISCIPLINE",
        "3.60, 5, 30, true, VERY_GOOD, 'RETAKEN_MODULES RESTUDIED_VOLUME DISCIPLINE'",
        "3.20, 1, 6, false, VERY_GOOD, ''",
        "3.20, 2, 0, false, GOOD, RETAKEN_MODULES",
        "3.20, 1, 7, false, GOOD, RESTUDIED_VOLUME",
        "3.20, 2, 0, true, GOOD, 'RETAKEN_MODULES DISCIPLINE'",
        "2.80, 5, 30, true, GOOD, ''",
        "2.10, 5, 30, true, AVERAGE, ''"
    })
    void graduation_lowers_very_good_or_better_by_one_class_and_says_why(
            String gpa, int retaken, int restudied, boolean warned, GraduationClass given, String reasons) {
        var setbacks = new Setbacks(
                IntStream.rangeClosed(1, retaken)
                        .mapToObj(number -> "M" + number)
                        .toList(),
                new Setbacks.Volume(restudied, 60),
                warned ? List.of("5/QĐ-KL") : List.of());

        var found = BY_CREDIT.classifyGraduation(new BigDecimal(gpa), setbacks).orElseThrow();

        assertThat(found.graduationClass()).isEqualTo(given);
        assertThat(found.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
        assertThat(found.lowered()).isEqualTo(found.reached() != given);
    }

    @Test
    void a_reason_names_what_it_rests_on() {
        var setbacks = new Setbacks(List.of("MH01", "MH07"), new Setbacks.Volume(7, 60), List.of("5/QĐ-KL"));

        assertThat(BY_CREDIT
                        .classifyGraduation(new BigDecimal("3.20"), setbacks)
                        .orElseThrow()
                        .reasons())
                .extracting(Classification.Reason::evidence)
                .containsExactly("MH01, MH07", "7/60", "5/QĐ-KL");
    }

    @Test
    void the_old_circular_asks_for_one_module_and_knows_no_volume() {
        var old = GradingRules.of(TT_09_2017, CREDIT);
        var volume = new Setbacks(List.of(), new Setbacks.Volume(30, 60), List.of());
        var one = new Setbacks(List.of("MH01"), new Setbacks.Volume(0, 60), List.of());

        assertThat(old.classifyGraduation(new BigDecimal("3.30"), volume))
                .contains(Classification.unlowered(GraduationClass.VERY_GOOD));
        assertThat(old.classifyGraduation(new BigDecimal("3.30"), one)
                        .orElseThrow()
                        .graduationClass())
                .isEqualTo(GraduationClass.GOOD);
    }

    @Test
    void two_markers_are_rounded_with_the_module_and_not_before() {
        var exam = Examiners.average(List.of(new BigDecimal("7.25"), new BigDecimal("7.26")));

        assertThat(exam).isEqualTo(new BigDecimal("7.255"));
        assertThat(BY_CREDIT.score(new Marks(decimals("6.49"), List.of(), exam)))
                .isEqualTo(scored("6.9", "C"));
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
