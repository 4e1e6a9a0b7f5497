package vn.gdnn.training.staff.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.Position;

/** A line of the staff list; the personal number is masked. */
public record StaffEntry(
        UUID id,
        String institution,
        String code,
        String fullName,
        Position position,
        @Nullable String personalNumber,
        LocalDate employedSince,
        @Nullable LocalDate leftOn) {

    @Override
    public String toString() {
        return "StaffEntry[id=" + id + "]";
    }
}
