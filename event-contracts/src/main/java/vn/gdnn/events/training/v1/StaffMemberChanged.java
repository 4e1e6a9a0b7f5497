package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Position, begin of an employment, the person or the sex changed: the position held last begins {@code since}, the employment of that
 * number began on {@code employedSince}, null in facts published before it was told. A {@code personId} (see
 * {@link StaffMemberRegistered}) that is another than before holds for all employments of the staff member; {@code positions}
 * take the place of those told before.
 */
public record StaffMemberChanged(
        UUID staffId,
        String institution,
        String position,
        LocalDate since,
        int employment,
        @Nullable LocalDate employedSince,
        @Nullable UUID personId,
        @Nullable String sex,
        @Nullable List<HeldPosition> positions) {

    /** Of the first employment, whose begin is not told. */
    public StaffMemberChanged(UUID staffId, String institution, String position, LocalDate since) {
        this(staffId, institution, position, since, 1, null);
    }

    /** Of somebody of whom no other entry is known. */
    public StaffMemberChanged(
            UUID staffId,
            String institution,
            String position,
            LocalDate since,
            int employment,
            @Nullable LocalDate employedSince) {
        this(staffId, institution, position, since, employment, employedSince, null, null, null);
    }

    public StaffMemberChanged {
        employment = Math.max(1, employment); // facts published before anybody was hired again
    }
}
