package vn.gdnn.records.learning.transcript;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.Term;
import vn.gdnn.records.learning.result.ModuleResult;

/**
 * Semester, year and cumulative averages of one enrolment (circular 04/2022, art. 16.2, 21 and 32). Condition modules
 * stay outside; the results of a sub-semester count in its main semester.
 *
 * @param cumulative of all that counts, results taken over included: the transcript's average
 * @param resultsWithoutTerm posted results nobody has put to a semester
 */
public record Averages(
        GradingRules rules,
        List<PeriodStanding> semesters,
        List<PeriodStanding> years,
        @Nullable BigDecimal cumulative,
        int resultsWithoutTerm) {

    static Averages of(GradingRules rules, Course course, Map<Term, List<String>> warnings) {
        var periods = new Periods(rules, course, warnings);
        var terms = course.modules().stream()
                .filter(module -> !module.module().condition())
                .flatMap(module -> module.attempts().stream())
                .flatMap(result -> Stream.ofNullable(result.attempt().term()))
                .map(Term::main)
                .collect(toCollection(TreeSet::new));
        return new Averages(
                rules,
                terms.stream().map(periods::semester).toList(),
                terms.stream().map(Term::year).distinct().map(periods::year).toList(),
                Course.average(rules, course.modules()).orElse(null),
                (int) course.modules().stream()
                        .flatMap(module -> module.attempts().stream())
                        .map(ModuleResult::attempt)
                        .filter(attempt -> attempt.term() == null)
                        .count());
    }
}
