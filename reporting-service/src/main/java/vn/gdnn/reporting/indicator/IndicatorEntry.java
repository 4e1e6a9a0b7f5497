package vn.gdnn.reporting.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and its targets.
 *
 * @param ruleVersion the rule by which it is computed, or null when it is not computed yet
 */
public record IndicatorEntry(
        String id,
        Titles title,
        String numerator,
        String denominator,
        String unit,
        String confidence,
        @Nullable String ruleVersion,
        List<Target> targets) {

    /** The short wording of an indicator in both languages. */
    @Schema(name = "Titles")
    public record Titles(String vi, String en) {}

    public IndicatorEntry {
        targets = List.copyOf(targets);
    }

    /**
     * The target that applies on a day of that year: of the first year that has not passed, else the last one set
     * (Decision 2222/QĐ-TTg sets targets to be reached by the end of a year).
     */
    Target targetIn(int year) {
        return targets.stream()
                .filter(target -> target.year() >= year)
                .findFirst()
                .orElseGet(() -> targets.get(targets.size() - 1));
    }
}
