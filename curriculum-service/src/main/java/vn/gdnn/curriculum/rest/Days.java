package vn.gdnn.curriculum.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Days in query parameters; the platform would answer 404 to one that cannot be read. */
public final class Days {

    private Days() {}

    /** The day, or null when absent; anything but a date is refused with MALFORMED_REQUEST. */
    public static @Nullable LocalDate read(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Refusal(KitRefusal.MALFORMED_REQUEST);
        }
    }
}
