package vn.gdnn.records.register.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A graduate whose diploma should have been issued; it may not even be registered yet. */
public record OverdueEntry(
        UUID enrolmentId,
        String institution,
        UUID studentId,
        @Nullable UUID diplomaId,
        @Nullable String status,
        LocalDate startedOn,
        LocalDate dueOn,
        int daysLate) {}
