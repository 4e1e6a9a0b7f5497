package vn.gdnn.training.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.number.Numbers;

/**
 * A staff member as the institution keeps it; callers from outside the institution see masked numbers and no address. Position and days
 * are those of the latest of the {@code employments}, which stand in their order.
 *
 * @param warnings what does not fit about the numbers, and after a change what another member of the institution has in common
 */
public record StaffRecord(
        UUID id,
        long version,
        String institution,
        String code,
        String fullName,
        BirthDate dateOfBirth,
        @Nullable String personalNumber,
        @Nullable String legacyNumber,
        @Nullable String passport,
        @Nullable Sex sex,
        @Nullable String qualification,
        @Nullable String employmentKind,
        @Nullable String subjectTaught,
        @Nullable String email,
        List<EmploymentPeriod> employments,
        List<String> warnings) {

    static StaffRecord of(
            StaffMember member,
            Numbers shown,
            boolean masked,
            List<EmploymentPeriod> employments,
            List<String> warnings) {
        var details = member.details();
        return new StaffRecord(
                member.id(),
                member.version(),
                member.institution(),
                member.code(),
                member.fullName(),
                member.dateOfBirth(),
                shown.personalNumber(),
                shown.legacyNumber(),
                shown.passport(),
                details.sex(),
                details.qualification(),
                details.employmentKind(),
                details.subjectTaught(),
                masked ? null : details.email(),
                employments,
                warnings);
    }

    @Schema(description = "What the member does, or did last")
    public Position getPosition() {
        return latest().position();
    }

    @Schema(description = "When the latest employment began")
    public LocalDate getEmployedSince() {
        return latest().employedSince();
    }

    @Schema(description = "The first day no longer at work")
    public @Nullable LocalDate getLeftOn() {
        return latest().leftOn();
    }

    private EmploymentPeriod latest() {
        return employments.get(employments.size() - 1);
    }

    @Override
    public String toString() {
        return "StaffRecord[id=" + id + "]";
    }
}
