package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day on which signal speaks against a version in force (rule T4-1: it is current while none does). A day may lie ahead; null is
 * never, as things stand.
 *
 * @param since the day from which these days hold: for days before it what was told before stands
 * @param occupationChangedOn the national list says something else of the occupation than on the day of the decision
 * @param frameworkChangedOn another version of the framework of digital competence is in force
 * @param technologyOutdatedOn the list of technologies holds no more, or none was ever declared
 * @param reviewOverdueOn the review that is asked for every three years is overdue
 */
public record CurrencyFacts(
        LocalDate since,
        @Nullable LocalDate occupationChangedOn,
        @Nullable LocalDate frameworkChangedOn,
        @Nullable LocalDate technologyOutdatedOn,
        @Nullable LocalDate reviewOverdueOn) {}
