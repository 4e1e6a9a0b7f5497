package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who left works at the institution again; {@code employment} is the number of the new period, 2 or more, and
 * the former ones stay. Person, sex and positions as in
 * {@link StaffMemberRegistered}.
 */
public record StaffMemberRehired(
        UUID staffId,
        String institution,
        int employment,
        String position,
        LocalDate since,
        @Nullable UUID personId,
        @Nullable String sex,
        @Nullable List<HeldPosition> positions) {

    /** Of somebody of whom no other entry is known. */
    public StaffMemberRehired(UUID staffId, String institution, int employment, String position, LocalDate since) {
        this(staffId, institution, employment, position, since, null, null, null);
    }
}
