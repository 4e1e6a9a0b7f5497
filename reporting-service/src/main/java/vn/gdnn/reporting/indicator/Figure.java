package vn.gdnn.reporting.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An indicator's number for a scope on a day, with the rule that gave it. */
public record Figure(
        IndicatorEntry indicator, String ruleVersion, LocalDate asOf, FigureScope scope, Fraction fraction) {

    /** The target that applies on that day. */
    public Target target() {
        return indicator.targetIn(asOf.getYear());
    }

    /** Percent reached less percent asked for, as displayed; null where there is nothing to compare. */
    public @Nullable BigDecimal gapPoints() {
        var reached = fraction.percent();
        var goal = target().percent();
        return reached == null || goal == null ? null : reached.subtract(goal);
    }

    /** Whether the target is reached, compared exactly; null where there is nothing to compare. */
    public @Nullable Boolean met() {
        var goal = target().percent();
        return fraction.denominator() == 0 || goal == null ? null : fraction.reaches(goal);
    }
}
