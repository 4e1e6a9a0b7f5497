package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import java.util.List;

/** By when a diploma is to be issued, and which calendars that rest on are not wholly known. */
public record Due(LocalDate startedOn, LocalDate paperOn, LocalDate digitalOn, List<CalendarWarning> warnings) {

    public Due {
        warnings = List.copyOf(warnings);
    }
}
