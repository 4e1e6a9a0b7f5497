package vn.gdnn.reporting.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;
import vn.gdnn.reporting.resource.SharingThreshold;

/**
 * An indicator's number for a scope on a day, with the rule that gave it.
 *
 * @param standings on what the trained are so, null where the rule knows no standings
 * @param measurement what of the programmes is measured, null where the rule counts no programmes
 * @param sharing when the country has a shared store, null where the rule does not answer yes or no
 */
public record Figure(
        IndicatorEntry indicator,
        String ruleVersion,
        LocalDate asOf,
        FigureScope scope,
        Fraction fraction,
        @Nullable Standings standings,
        @Nullable Measurement measurement,
        @Nullable SharingThreshold sharing) {

    /**
     * How many of the programmes in force are not measured, for their outcomes name no modules: they stay in the denominator. {@code threshold} is
     * what the rule asks on the day, null where it asks for no level.
     */
    @Schema(name = "FigureMeasurement")
    public record Measurement(long notMeasured, @Nullable IntegrationThreshold threshold) {}

    /**
     * How many are trained by the word of the school alone, by a verified declaration, and by what they completed here: each once, by
     * the strongest. {@code counted} says which of the numbers the numerator is the sum of.
     */
    @Schema(name = "FigureStandings")
    public record Standings(long declared, long verified, long completed, List<Standing> counted) {

        static Standings of(Map<String, Long> byBasis, List<String> counting) {
            return new Standings(
                    byBasis.getOrDefault(Standing.DECLARED.name(), 0L),
                    byBasis.getOrDefault(Standing.VERIFIED.name(), 0L),
                    byBasis.getOrDefault(Standing.COMPLETED.name(), 0L),
                    counting.stream().map(Standing::valueOf).toList());
        }
    }

    /** The target that applies on that day. */
    public Target target() {
        return comparable(indicator.targetIn(asOf.getYear()));
    }

    /** All targets of the indicator. */
    public List<Target> targets() {
        return indicator.targets().stream().map(this::comparable).toList();
    }

    private Target comparable(Target target) {
        return sharing == null ? target : target.withoutPercent();
    }

    /** Percent reached less percent asked for, as displayed; null where there is nothing to compare. */
    public @Nullable BigDecimal gapPoints() {
        var reached = fraction.percent();
        var goal = target().percent();
        return reached == null || goal == null ? null : reached.subtract(goal);
    }

    /**
     * Whether the target is reached, compared exactly; null where there is nothing to compare. Yes or no is an answer about the country, so
     * that a part of it has none.
     */
    public @Nullable Boolean met() {
        if (sharing != null) {
            return scope.kind() == FigureScope.Kind.COUNTRY ? sharing.isReachedBy(fraction.numerator()) : null;
        }
        var goal = target().percent();
        return fraction.denominator() == 0 || goal == null ? null : fraction.reaches(goal);
    }
}
