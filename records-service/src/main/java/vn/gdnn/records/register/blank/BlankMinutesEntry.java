package vn.gdnn.records.register.blank;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes on blanks as a list shows them. */
public record BlankMinutesEntry(
        UUID id,
        String institution,
        Minutes.Kind kind,
        String minutesNumber,
        LocalDate dated,
        long blanks,
        Notices notices,
        boolean overdue) {

    /** Who was notified, and by when a destruction is to be reported. */
    public record Notices(
            @Nullable LocalDate policeNotifiedOn,
            @Nullable LocalDate departmentNotifiedOn,
            @Nullable LocalDate reportDueOn,
            @Nullable LocalDate reportedOn) {}
}
