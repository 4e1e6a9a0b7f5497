package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A teacher or manager was entered; {@code position} is TEACHER, MANAGER or TEACHER_MANAGER. {@code personId} is random
 * and the same at every school that knows the person by the same personal number; {@code sex} is MALE or
 * FEMALE, {@code positions} are all that the person held at the institution, in their order. What nobody told is null.
 */
public record StaffMemberRegistered(
        UUID staffId,
        String institution,
        String position,
        LocalDate since,
        @Nullable UUID personId,
        @Nullable String sex,
        @Nullable List<HeldPosition> positions) {

    /** Of somebody of whom no other entry is known. */
    public StaffMemberRegistered(UUID staffId, String institution, String position, LocalDate since) {
        this(staffId, institution, position, since, null, null, null);
    }
}
