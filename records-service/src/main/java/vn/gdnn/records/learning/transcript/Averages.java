package vn.gdnn.records.learning.transcript;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.CountedModule;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.Setbacks;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.grading.Term;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.result.ModuleResult;

/**
 * Semester, year and cumulative averages of one enrolment (circular 04/2022, art. 16.2, 21 and 32). Condition modules
 * stay outside; a period is judged by what was known at its end, so a later attempt does not change it.
 *
 * @param resultsWithoutTerm posted results nobody has put to a semester
 */
public record Averages(
        GradingRules rules,
        List<PeriodStanding> semesters,
        List<PeriodStanding> years,
        @Nullable BigDecimal cumulative,
        int resultsWithoutTerm) {

    /** A result that may count, with the credits of its module. */
    record Counting(ModuleResult result, int credits) {

        Term term() {
            return requireNonNull(result.attempt().term());
        }

        String module() {
            return result.attempt().moduleCode();
        }
    }

    static Averages of(
            GradingRules rules,
            List<ProgrammeModule> modules,
            List<ModuleResult> results,
            Map<Term, List<String>> warned) {
        var credits = modules.stream()
                .filter(module -> !module.condition())
                .collect(Collectors.toMap(ProgrammeModule::code, ProgrammeModule::credits));
        var counting = results.stream()
                .flatMap(
                        result -> Stream.ofNullable(credits.get(result.attempt().moduleCode()))
                                .map(credit -> new Counting(result, credit)))
                .toList();
        var placed = counting.stream()
                .filter(one -> one.result().attempt().term() != null)
                .toList();
        var terms = placed.stream().map(Counting::term).collect(Collectors.toCollection(TreeSet::new));
        var semesters = terms.stream()
                .map(term -> standing(rules, new Period(term.toString(), term, term, warned), placed))
                .toList();
        var years = terms.stream()
                .map(Term::year)
                .distinct()
                .map(year -> standing(
                        rules,
                        new Period(new Term(year, 1).schoolYear(), new Term(year, 1), new Term(year, 3), warned),
                        placed))
                .toList();
        return new Averages(rules, semesters, years, average(rules, counting), (int) results.stream()
                .filter(result -> result.attempt().term() == null)
                .count());
    }

    private record Period(String name, Term first, Term last, Map<Term, List<String>> warned) {

        boolean contains(Term term) {
            return term.compareTo(first) >= 0 && term.compareTo(last) <= 0;
        }

        List<String> warnings() {
            return warned.entrySet().stream()
                    .filter(entry -> contains(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
        }
    }

    private static PeriodStanding standing(GradingRules rules, Period period, List<Counting> placed) {
        var within = placed.stream().filter(one -> period.contains(one.term())).toList();
        var untilItsEnd = placed.stream()
                .filter(one -> one.term().compareTo(period.last()) <= 0)
                .toList();
        var byModule = within.stream().collect(Collectors.groupingBy(Counting::module));
        var setbacks = new Setbacks(
                byModule.entrySet().stream()
                        .filter(module -> module.getValue().stream()
                                .anyMatch(one -> one.result().attempt().number() > 1))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                new Setbacks.Volume(0, 0),
                period.warnings());
        var average = average(rules, within);
        var cumulative = average(rules, untilItsEnd);
        var decisive = rules.mode() == StudyMode.CREDIT ? cumulative : average;
        return new PeriodStanding(
                period.name(),
                byModule.size(),
                byModule.values().stream()
                        .mapToInt(attempts -> attempts.get(0).credits())
                        .sum(),
                setbacks.retaken().size(),
                !setbacks.decisions().isEmpty(),
                average,
                cumulative,
                decisive == null
                        ? null
                        : rules.classifyPeriod(decisive, setbacks).orElse(null));
    }

    private static @Nullable BigDecimal average(GradingRules rules, List<Counting> results) {
        var counted = results.stream().collect(Collectors.groupingBy(Counting::module)).values().stream()
                .map(attempts -> new CountedModule(
                        CountedResults.of(
                                        attempts.stream().map(Counting::result).toList(), rules)
                                .orElseThrow()
                                .score()
                                .score(),
                        attempts.get(0).credits()))
                .toList();
        return rules.average(counted).orElse(null);
    }
}
