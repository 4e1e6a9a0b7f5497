package vn.gdnn.training.employment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of work as others read it.
 *
 * @param leftOn the first day no longer at work, null while the person works
 * @param position the last position of the period
 */
public record EmploymentPeriod(
        LocalDate employedSince, @Nullable LocalDate leftOn, Position position) {}
