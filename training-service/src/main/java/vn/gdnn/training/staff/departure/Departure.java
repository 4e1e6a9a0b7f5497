package vn.gdnn.training.staff.departure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.DepartureKind;

/**
 * That somebody leaves, as the institution says it.
 *
 * @param on the first day no longer at work
 */
public record Departure(
        LocalDate on,
        DepartureKind kind,
        @Nullable String reason,
        @Nullable String decisionNumber) {

    /** How long a reason may be. */
    public static final int LONGEST_REASON = 500;

    /** How long the number of a decision may be. */
    public static final int LONGEST_NUMBER = 100;
}
