package vn.gdnn.training.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.PersonalNumber;

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

    static StaffEntry of(StaffMember member, @Nullable PersonalNumber number) {
        return new StaffEntry(
                member.id(),
                member.institution(),
                member.code(),
                member.fullName(),
                member.position(),
                number == null ? null : number.masked(),
                member.employedSince(),
                member.leftOn());
    }

    @Override
    public String toString() {
        return "StaffEntry[id=" + id + "]";
    }
}
