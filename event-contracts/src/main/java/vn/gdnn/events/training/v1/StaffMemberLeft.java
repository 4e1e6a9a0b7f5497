package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A staff member no longer works at the institution: the employment of that number ended. */
public record StaffMemberLeft(UUID staffId, String institution, LocalDate on, int employment) {

    /** The end of the first employment. */
    public StaffMemberLeft(UUID staffId, String institution, LocalDate on) {
        this(staffId, institution, on, 1);
    }

    public StaffMemberLeft {
        employment = Math.max(1, employment); // facts published before anybody was hired again
    }
}
