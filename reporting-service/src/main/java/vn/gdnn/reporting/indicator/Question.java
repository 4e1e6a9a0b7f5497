package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/** Which figure is asked for; an institution or a province narrows what the caller sees, it never widens it. */
public record Question(
        String indicator,
        LocalDate asOf,
        @Nullable String institution,
        @Nullable String province) {

    /** This question, asked today; nobody knows the figures of a day to come. */
    public Question askedOn(LocalDate today) {
        if (asOf.isAfter(today)) {
            throw new Refusal(IndicatorRefusal.DAY_IN_FUTURE, asOf, today);
        }
        return this;
    }
}
