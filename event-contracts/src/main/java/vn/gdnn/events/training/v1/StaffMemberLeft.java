package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff member no longer works at the institution: the employment of that number ended. Person, sex and positions as in
 * {@link StaffMemberRegistered}.
 */
public record StaffMemberLeft(
        UUID staffId,
        String institution,
        LocalDate on,
        int employment,
        @Nullable UUID personId,
        @Nullable String sex,
        @Nullable List<HeldPosition> positions) {

    /** The end of the first employment. */
    public StaffMemberLeft(UUID staffId, String institution, LocalDate on) {
        this(staffId, institution, on, 1);
    }

    /** Of somebody of whom no other entry is known. */
    public StaffMemberLeft(UUID staffId, String institution, LocalDate on, int employment) {
        this(staffId, institution, on, employment, null, null, null);
    }

    public StaffMemberLeft {
        employment = Math.max(1, employment); // facts published before anybody was hired again
    }
}
