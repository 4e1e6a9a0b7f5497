package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One set of study regulations as a named, versioned value: the circular of the enrolment and the organisation of its
 * training. What the circulars leave open are its policies.
 */
public final class GradingRules {

    private static final BigDecimal TESTS = new BigDecimal("0.4");
    private static final BigDecimal EXAM = new BigDecimal("0.6");
    private static final BigDecimal LEAST_TO_GRADUATE = new BigDecimal("2.00");

    private final Circular circular;
    private final StudyMode mode;
    private final ScoreRounding rounding;
    private final CountedAttempt countedAttempt;
    private final FailedModules failedModules;

    private GradingRules(
            Circular circular,
            StudyMode mode,
            ScoreRounding rounding,
            CountedAttempt countedAttempt,
            FailedModules failedModules) {
        this.circular = circular;
        this.mode = mode;
        this.rounding = rounding;
        this.countedAttempt = countedAttempt;
        this.failedModules = failedModules;
    }

    /** The rules of a circular with the default policies: round once, the last attempt counts, and so do failed modules. */
    public static GradingRules of(Circular circular, StudyMode mode) {
        return new GradingRules(circular, mode, ScoreRounding.ONCE, CountedAttempt.LAST, FailedModules.COUNTED);
    }

    /** The same rules with another policy of rounding. */
    public GradingRules with(ScoreRounding otherRounding) {
        return new GradingRules(circular, mode, otherRounding, countedAttempt, failedModules);
    }

    /** The same rules with another policy of attempts. */
    public GradingRules with(CountedAttempt otherAttempt) {
        return new GradingRules(circular, mode, rounding, otherAttempt, failedModules);
    }

    /** The same rules with another policy of failed modules. */
    public GradingRules with(FailedModules otherFailed) {
        return new GradingRules(circular, mode, rounding, countedAttempt, otherFailed);
    }

    /** The name under which results and decisions keep the rules they were made by. */
    public String name() {
        return circular + "/" + mode + "/1"
                + (rounding == ScoreRounding.ONCE ? "" : "+" + rounding)
                + (countedAttempt == CountedAttempt.LAST ? "" : "+" + countedAttempt)
                + (failedModules == FailedModules.COUNTED ? "" : "+FAILED_" + failedModules);
    }

    public Circular circular() {
        return circular;
    }

    public StudyMode mode() {
        return mode;
    }

    public CountedAttempt countedAttempt() {
        return countedAttempt;
    }

    /** 0.4 x weighted mean of the tests + 0.6 x end exam, to one decimal, half up (circular 04/2022, art. 16.1). */
    public ModuleScore score(Marks marks) {
        var score = rounding == ScoreRounding.ONCE ? roundedOnce(marks) : roundedTwice(marks);
        return new ModuleScore(score, letter(score), score.compareTo(passMark()) >= 0);
    }

    /** What a score earned elsewhere amounts to under these rules. */
    public ModuleScore recognised(BigDecimal score) {
        return new ModuleScore(score, letter(score), score.compareTo(passMark()) >= 0);
    }

    /** One division at the very end, so that nothing is lost before the only rounding. */
    private static BigDecimal roundedOnce(Marks marks) {
        var weights = marks.weights();
        return TESTS.multiply(marks.weightedSum())
                .add(EXAM.multiply(marks.exam()).multiply(weights))
                .divide(weights, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal roundedTwice(Marks marks) {
        var mean = marks.weightedSum().divide(marks.weights(), 1, RoundingMode.HALF_UP);
        return TESTS.multiply(mean).add(EXAM.multiply(marks.exam())).setScale(1, RoundingMode.HALF_UP);
    }

    private @Nullable LetterGrade letter(BigDecimal score) {
        return mode == StudyMode.CREDIT ? LetterGrade.of(score) : null;
    }

    /** Letter D in credit training, 5.0 in year-based training. */
    private BigDecimal passMark() {
        return new BigDecimal(mode == StudyMode.CREDIT ? "4.0" : "5.0");
    }

    /**
     * The average weighted by credits (art. 16.2): on the 4-point scale to two decimals in credit training, on the
     * 10-point scale to one decimal in year-based training; empty without credits.
     */
    public Optional<BigDecimal> average(Collection<CountedModule> results) {
        var modules = results.stream()
                .filter(module ->
                        failedModules == FailedModules.COUNTED || module.score().compareTo(passMark()) >= 0)
                .toList();
        var credits = modules.stream().mapToLong(CountedModule::credits).sum();
        if (credits == 0) {
            return Optional.empty();
        }
        var sum = modules.stream()
                .map(module -> points(module).multiply(BigDecimal.valueOf(module.credits())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                sum.divide(BigDecimal.valueOf(credits), mode == StudyMode.CREDIT ? 2 : 1, RoundingMode.HALF_UP));
    }

    private BigDecimal points(CountedModule module) {
        return mode == StudyMode.CREDIT
                ? BigDecimal.valueOf(LetterGrade.of(module.score()).points())
                : module.score();
    }

    /**
     * The class of a semester or year (circular 04/2022, art. 21 and 32); circular 09/2017's own table was not found,
     * so there is none.
     */
    public Optional<Classification> classifyPeriod(BigDecimal average, Setbacks setbacks) {
        if (circular == Circular.TT_09_2017) {
            return Optional.empty();
        }
        var bands = mode == StudyMode.CREDIT
                ? Bands.from("3.50", "3.00", "2.50", "2.00")
                : Bands.from("9.0", "8.0", "7.0", "5.0");
        return Optional.of(Downgrade.OF_A_PERIOD_04_2022.of(bands.classOf(average), setbacks));
    }

    /**
     * The class of the whole course, lowered where it has to be: circular 04/2022, art. 35; circular 09/2017, art. 26.
     * Year-based training has no rule we know (art. 27): it is entered, not computed.
     */
    public Optional<Classification> classifyGraduation(BigDecimal average, Setbacks setbacks) {
        if (mode == StudyMode.YEAR_BASED) {
            return Optional.empty();
        }
        return Optional.of(
                circular == Circular.TT_04_2022
                        ? Downgrade.OF_THE_COURSE_04_2022.of(
                                Bands.from("3.50", "3.00", "2.50", "2.00").classOf(average), setbacks)
                        : Downgrade.OF_THE_COURSE_09_2017.of(
                                Bands.from("3.60", "3.20", "2.50", "2.00").classOf(average), setbacks));
    }

    /** Whether the average of the whole course suffices (circular 04/2022, art. 34.2: at least 2.0). */
    public boolean sufficesToGraduate(BigDecimal average) {
        return mode == StudyMode.YEAR_BASED || average.compareTo(LEAST_TO_GRADUATE) >= 0;
    }
}
