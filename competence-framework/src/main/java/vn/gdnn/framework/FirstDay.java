package vn.gdnn.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.problem.RefusalCode;

/**
 * The first day of a version of what holds for the whole country. It is today or later, and later than that of every version
 * entered before, so that a past day keeps the version it had.
 */
public record FirstDay(LocalDate day, RefusalCode passed, RefusalCode notAfter) {

    /** Refused with {@code passed} or, where the last version begins on that day or later, with {@code notAfter}. */
    public void require(LocalDate today, @Nullable LocalDate last) {
        if (day.isBefore(today)) {
            throw new Refusal(passed, today);
        }
        if (last != null && !day.isAfter(last)) {
            throw new Refusal(notAfter, last);
        }
    }
}
