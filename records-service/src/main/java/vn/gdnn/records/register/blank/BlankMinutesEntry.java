package vn.gdnn.records.register.blank;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Minutes on blanks as a list shows them.
 *
 * @param replaced how many entries got another blank by them
 * @param overdue whether an open duty is late; notice of a loss is due at once
 */
public record BlankMinutesEntry(
        UUID id,
        String institution,
        Minutes.Kind kind,
        String minutesNumber,
        LocalDate dated,
        long blanks,
        long replaced,
        Notices notices,
        List<Duty> openDuties,
        boolean overdue) {

    public BlankMinutesEntry {
        openDuties = List.copyOf(openDuties);
    }

    /** What is still to be done. */
    @Schema(name = "BlankDuty")
    public enum Duty {
        POLICE_NOTICE,
        DEPARTMENT_NOTICE,
        DESTRUCTION,
        REPORT
    }

    /** Who was notified, and by when a destruction is to be reported. */
    public record Notices(
            @Nullable LocalDate policeNotifiedOn,
            @Nullable LocalDate departmentNotifiedOn,
            @Nullable LocalDate reportDueOn,
            @Nullable LocalDate reportedOn) {}
}
