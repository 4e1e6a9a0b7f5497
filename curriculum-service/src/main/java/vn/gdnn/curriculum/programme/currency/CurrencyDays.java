package vn.gdnn.curriculum.programme.currency;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From which day on which signal speaks against a version in force; a day may lie ahead, null is never as things stand.
 *
 * @param since the day from which these days hold: of the last thing that was done about it
 * @param technologyDeclaredOn the day of the last list of technologies, null for none
 */
public record CurrencyDays(
        LocalDate since,
        @Nullable LocalDate technologyDeclaredOn,
        @Nullable LocalDate occupationChangedOn,
        @Nullable LocalDate frameworkChangedOn,
        LocalDate technologyOutdatedOn,
        LocalDate reviewOverdueOn) {

    /** The signals that have a day, in the order in which they are declared. */
    public Map<Signal, LocalDate> days() {
        Map<Signal, @Nullable LocalDate> all = new LinkedHashMap<>();
        all.put(Signal.OCCUPATION_CHANGED, occupationChangedOn);
        all.put(Signal.FRAMEWORK_CHANGED, frameworkChangedOn);
        all.put(Signal.TECHNOLOGY_OUTDATED, technologyOutdatedOn);
        all.put(Signal.REVIEW_OVERDUE, reviewOverdueOn);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** Those that speak on a day. */
    public Map<Signal, LocalDate> raised(LocalDate on) {
        var days = days();
        days.values().removeIf(day -> day.isAfter(on));
        return days;
    }
}
