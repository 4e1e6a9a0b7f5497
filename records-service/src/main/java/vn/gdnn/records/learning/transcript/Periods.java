package vn.gdnn.records.learning.transcript;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.Term;
import vn.gdnn.records.learning.result.ModuleResult;

/**
 * What semesters and school years came to. A period is judged by what was known at its end; what was taken over belongs to
 * no period and counts in every cumulative average.
 *
 * @param warnings by the semester they fall in, the numbers of the decisions that cost a class
 */
record Periods(GradingRules rules, Course course, Map<Term, List<String>> warnings) {

    /** A main semester with its sub-semester. */
    PeriodStanding semester(Term main) {
        return standing(
                main.toString(),
                term -> term.main().equals(main),
                term -> term.main().compareTo(main) <= 0);
    }

    PeriodStanding year(int year) {
        return standing(Term.main(year, 1).schoolYear(), term -> term.year() == year, term -> term.year() <= year);
    }

    private PeriodStanding standing(String name, Predicate<Term> within, Predicate<Term> untilItsEnd) {
        var modules = course.modules().stream()
                .map(module -> module.ownOnly().with(placed(within)))
                .filter(module ->
                        !module.module().condition() && !module.attempts().isEmpty())
                .toList();
        var average = Course.average(rules, modules).orElse(null);
        var cumulative = Course.average(
                        rules,
                        course.modules().stream()
                                .map(module -> module.with(placed(untilItsEnd)))
                                .toList())
                .orElse(null);
        var setbacks = course.setbacks(modules, decisions(within));
        var decisive = rules.mode() == StudyMode.CREDIT ? cumulative : average;
        return new PeriodStanding(
                name,
                modules.size(),
                modules.stream().mapToInt(module -> module.module().credits()).sum(),
                setbacks.retaken().size(),
                !setbacks.decisions().isEmpty(),
                average,
                cumulative,
                decisive == null
                        ? null
                        : rules.classifyPeriod(decisive, setbacks).orElse(null));
    }

    private static Predicate<ModuleResult> placed(Predicate<Term> wanted) {
        return result -> {
            @Nullable Term term = result.attempt().term();
            return term != null && wanted.test(term);
        };
    }

    private List<String> decisions(Predicate<Term> within) {
        return warnings.entrySet().stream()
                .filter(entry -> within.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
