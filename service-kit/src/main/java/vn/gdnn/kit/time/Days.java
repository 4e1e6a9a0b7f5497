package vn.gdnn.kit.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as they are written everywhere: {@code yyyy-MM-dd}, from 1900 to 2199; beyond that it is a slip of the pen. */
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    /** The day written, or empty when it is none. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }
}
