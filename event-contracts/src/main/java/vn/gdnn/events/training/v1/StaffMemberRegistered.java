package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A teacher or manager was entered; {@code position} is TEACHER, MANAGER or TEACHER_MANAGER. {@code personId} is random
 * and the same at every school that knows the person by the same personal number; null in facts published before it was
 * told.
 */
public record StaffMemberRegistered(
        UUID staffId,
        String institution,
        String position,
        LocalDate since,
        @Nullable UUID personId) {

    /** Of somebody of whom no other entry is known. */
    public StaffMemberRegistered(UUID staffId, String institution, String position, LocalDate since) {
        this(staffId, institution, position, since, null);
    }
}
