package vn.gdnn.training.employment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of work as others read it.
 *
 * @param leftOn the first day no longer at work, null where no end is known; that of a retirement may lie ahead
 * @param leftAs why it ends
 * @param position the last position of the period
 */
public record EmploymentPeriod(
        LocalDate employedSince,
        @Nullable LocalDate leftOn,
        @Nullable DepartureKind leftAs,
        Position position) {}
