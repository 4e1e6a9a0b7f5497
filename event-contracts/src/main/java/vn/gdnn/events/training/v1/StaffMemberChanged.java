package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Position or begin of an employment changed: the position is in force {@code since}, the employment of that number began
 * on {@code employedSince}, null in facts published before it was told.
 */
public record StaffMemberChanged(
        UUID staffId,
        String institution,
        String position,
        LocalDate since,
        int employment,
        @Nullable LocalDate employedSince) {

    /** Of the first employment, whose begin is not told. */
    public StaffMemberChanged(UUID staffId, String institution, String position, LocalDate since) {
        this(staffId, institution, position, since, 1, null);
    }

    public StaffMemberChanged {
        employment = Math.max(1, employment); // facts published before anybody was hired again
    }
}
