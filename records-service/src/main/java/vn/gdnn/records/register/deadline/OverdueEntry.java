package vn.gdnn.records.register.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.CalendarWarning;

/**
 * What should have been done by a day that has passed, and for whom; a diploma may not even be registered yet.
 *
 * @param recognitionDecision the decision that recognised the graduation, where the entry rests on one
 */
public record OverdueEntry(
        What what,
        String institution,
        Person person,
        @Nullable UUID enrolmentId,
        @Nullable String recognitionDecision,
        @Nullable Diploma diploma,
        LocalDate startedOn,
        LocalDate dueOn,
        int daysLate,
        List<CalendarWarning> warnings) {

    public OverdueEntry {
        warnings = List.copyOf(warnings);
    }

    /** What is late. */
    @Schema(name = "OverdueWhat")
    public enum What {
        ISSUE,
        REISSUE,
        CORRECTION_DECISION,
        REISSUE_DECISION
    }

    /** Whom it is about. */
    @Schema(name = "OverduePerson")
    public record Person(UUID id, String code, String fullName) {}

    /** The entry of the register, where there is one. */
    @Schema(name = "OverdueDiploma")
    public record Diploma(UUID id, String status, String registerNumber, String serialNumber) {}

    OverdueEntry with(List<CalendarWarning> gaps) {
        return new OverdueEntry(
                what,
                institution,
                person,
                enrolmentId,
                recognitionDecision,
                diploma,
                startedOn,
                dueOn,
                daysLate,
                gaps.stream()
                        .filter(gap -> gap.year() >= startedOn.getYear() && gap.year() <= dueOn.getYear())
                        .toList());
    }
}
