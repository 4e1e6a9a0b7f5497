package vn.gdnn.records.register.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a year that differ from the week's rhythm, as they are known now.
 *
 * @param version how many times the year was set; 0 where it never was
 */
public record YearCalendar(
        int year,
        int version,
        CalendarState state,
        @Nullable String source,
        @Nullable Certainty certainty,
        @Nullable Instant recordedAt,
        List<Holiday> days) {

    public YearCalendar {
        days = List.copyOf(days);
    }
}
