package vn.gdnn.training.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumberWarning;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.employment.Position;

/**
 * A staff member as the institution keeps it; callers from outside the institution see a masked number and no address. Position and days
 * are those of the latest of the {@code employments}, which stand in their order.
 */
public record StaffRecord(
        UUID id,
        long version,
        String institution,
        String code,
        String fullName,
        BirthDate dateOfBirth,
        Position position,
        @Nullable String personalNumber,
        @Nullable Sex sex,
        @Nullable String qualification,
        @Nullable String employmentKind,
        @Nullable String subjectTaught,
        @Nullable String email,
        LocalDate employedSince,
        @Nullable LocalDate leftOn,
        List<EmploymentPeriod> employments,
        List<PersonalNumberWarning> warnings) {

    static StaffRecord of(
            StaffMember member, @Nullable PersonalNumber number, boolean masked, List<EmploymentPeriod> employments) {
        var latest = member.employment();
        var details = member.details();
        return new StaffRecord(
                member.id(),
                member.version(),
                member.institution(),
                member.code(),
                member.fullName(),
                member.dateOfBirth(),
                latest.position(),
                number == null ? null : masked ? number.masked() : number.digits(),
                details.sex(),
                details.qualification(),
                details.employmentKind(),
                details.subjectTaught(),
                masked ? null : details.email(),
                latest.employedSince(),
                latest.leftOn(),
                employments,
                warnings(number, member.dateOfBirth().year(), details.sex()));
    }

    private static List<PersonalNumberWarning> warnings(@Nullable PersonalNumber number, int born, @Nullable Sex sex) {
        if (number == null) {
            return List.of();
        }
        return sex == null ? number.warnings(born) : number.warnings(born, sex == Sex.MALE);
    }

    @Override
    public String toString() {
        return "StaffRecord[id=" + id + "]";
    }
}
