package vn.gdnn.records.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GradingPropertiesTest {

    private static final int CASES = 2_000;
    private static final List<GradingRules> RULES = Stream.of(Circular.values())
            .flatMap(circular -> Stream.of(StudyMode.values()).map(mode -> GradingRules.of(circular, mode)))
            .flatMap(rules -> Stream.of(ScoreRounding.values()).map(rules::with))
            .flatMap(rules -> Stream.of(FailedModules.values()).map(rules::with))
            .toList();

    private static final Setbacks NONE = new Setbacks(List.of(), new Setbacks.Volume(0, 60), List.of());
    private static final Setbacks MANY =
            new Setbacks(List.of("M1", "M2", "M3"), new Setbacks.Volume(30, 60), List.of("5/QĐ-KL"));

    private final Random random = new Random(4_2022);

    @Test
    void a_higher_mark_never_lowers_the_score() {
        for (var number = 0; number < CASES; number++) {
            var regular = marks(random.nextInt(4));
            var periodic = marks(1 + random.nextInt(3));
            var exam = mark();
            var better = new ArrayList<>(periodic);
            var raised = random.nextInt(periodic.size());
            better.set(raised, BigDecimal.TEN.min(periodic.get(raised).add(mark())));
            for (var rules : RULES) {
                var before = rules.score(new Marks(regular, periodic, exam));
                var after = rules.score(new Marks(regular, better, exam));
                var atTheExam = rules.score(new Marks(regular, periodic, BigDecimal.TEN.min(exam.add(mark()))));

                assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
                assertThat(atTheExam.score()).isGreaterThanOrEqualTo(before.score());
                assertThat(before.passed() && !after.passed()).isFalse();
            }
        }
    }

    @Test
    void the_order_of_marks_does_not_matter() {
        for (var number = 0; number < CASES; number++) {
            var regular = marks(1 + random.nextInt(4));
            var periodic = marks(1 + random.nextInt(4));
            var exam = mark();
            var shuffled = new ArrayList<>(regular);
            Collections.shuffle(shuffled, random);
            var reversed = new ArrayList<>(periodic);
            Collections.reverse(reversed);
            for (var rules : RULES) {
                assertThat(rules.score(new Marks(shuffled, reversed, exam)))
                        .isEqualTo(rules.score(new Marks(regular, periodic, exam)));
            }
        }
    }

    @Test
    void a_score_lies_between_its_lowest_and_its_highest_mark() {
        for (var number = 0; number < CASES; number++) {
            var tests = marks(1 + random.nextInt(4));
            var exam = mark();
            var all = new ArrayList<>(tests);
            all.add(exam);
            var lowest = Collections.min(all).setScale(1, RoundingMode.DOWN);
            var highest = Collections.max(all).setScale(1, RoundingMode.UP);
            for (var rules : RULES) {
                assertThat(rules.score(new Marks(tests, List.of(), exam)).score())
                        .isBetween(lowest, highest);
            }
        }
    }

    @Test
    void an_average_is_bounded_and_does_not_depend_on_order() {
        for (var number = 0; number < CASES; number++) {
            var modules = modules();
            var shuffled = new ArrayList<>(modules);
            Collections.shuffle(shuffled, random);
            for (var rules : RULES) {
                var average = rules.average(modules);

                assertThat(rules.average(shuffled)).isEqualTo(average);
                average.ifPresent(value -> assertThat(value)
                        .isBetween(BigDecimal.ZERO, new BigDecimal(rules.mode() == StudyMode.CREDIT ? 4 : 10)));
            }
        }
    }

    @Test
    void a_better_module_never_lowers_an_average_that_counts_failures() {
        for (var number = 0; number < CASES; number++) {
            var modules = modules();
            var better = new ArrayList<>(modules);
            var first = modules.get(0);
            better.set(0, new CountedModule(BigDecimal.TEN.min(first.score().add(BigDecimal.ONE)), first.credits()));
            for (var rules : RULES) {
                var counting = rules.with(FailedModules.COUNTED);
                assertThat(counting.average(better).orElseThrow())
                        .isGreaterThanOrEqualTo(counting.average(modules).orElseThrow());
            }
        }
    }

    @Test
    void a_downgrade_is_one_step_from_very_good_or_better_and_happens_once() {
        for (var points = 0; points <= 400; points++) {
            var average = new BigDecimal(points).movePointLeft(2);
            var rules = GradingRules.of(Circular.TT_04_2022, StudyMode.CREDIT);
            var clean = rules.classifyPeriod(average, NONE).orElseThrow().graduationClass();
            var worst = rules.classifyPeriod(average, MANY).orElseThrow();

            if (clean.compareTo(GraduationClass.VERY_GOOD) <= 0) {
                assertThat(worst.graduationClass()).isEqualTo(clean.oneLower());
                assertThat(worst.reasons()).hasSize(2);
            } else {
                assertThat(worst).isEqualTo(Classification.unlowered(clean));
            }
        }
    }

    @Test
    void a_higher_average_never_has_a_lower_class() {
        var rules = GradingRules.of(Circular.TT_04_2022, StudyMode.YEAR_BASED);
        var before = GraduationClass.WEAK;
        for (var points = 0; points <= 100; points++) {
            var reached = rules.classifyPeriod(new BigDecimal(points).movePointLeft(1), NONE)
                    .orElseThrow()
                    .graduationClass();
            assertThat(reached).isLessThanOrEqualTo(before);
            before = reached;
        }
    }

    @Test
    void policies_have_names_of_their_own() {
        var rules = GradingRules.of(Circular.TT_04_2022, StudyMode.CREDIT);

        assertThat(RULES.stream().map(GradingRules::name)).doesNotHaveDuplicates();
        assertThat(rules.with(FailedModules.LEFT_OUT).name()).isEqualTo("TT_04_2022/CREDIT/1+FAILED_LEFT_OUT");
        assertThat(rules.with(FailedModules.LEFT_OUT)
                        .average(List.of(
                                new CountedModule(new BigDecimal("3.0"), 3),
                                new CountedModule(new BigDecimal("8.5"), 2))))
                .contains(new BigDecimal("4.00"));
    }

    private List<CountedModule> modules() {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(number -> new CountedModule(mark().setScale(1, RoundingMode.HALF_UP), 1 + random.nextInt(6)))
                .toList();
    }

    private List<BigDecimal> marks(int count) {
        return IntStream.range(0, count).mapToObj(number -> mark()).toList();
    }

    /** From 0 to 10, to two decimals. */
    private BigDecimal mark() {
        return new BigDecimal(random.nextInt(1_001)).movePointLeft(2);
    }
}
