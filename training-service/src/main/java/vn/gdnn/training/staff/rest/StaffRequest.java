package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.staff.StaffFacts;
import vn.gdnn.training.text.EmailAddress;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

record StaffRequest(
        @NotNull @Pattern(regexp = StaffFacts.CODE_FORM) String code,
        @NotBlank @Size(max = 200) String fullName,
        @NotNull BirthDate dateOfBirth,
        @NotNull Position position,
        @Pattern(regexp = PersonalNumber.FORM) @Nullable String personalNumber,
        @NotNull LocalDate employedSince,
        @Nullable Sex sex,

        @Schema(description = "The highest one, in the words of its paper")
        @Size(max = StaffDetails.LONGEST) @PlainText
        @Nullable String qualification,

        @Schema(description = "In the words of the decision or contract")
        @Size(max = StaffDetails.LONGEST) @PlainText
        @Nullable String employmentKind,

        @Size(max = StaffDetails.LONGEST) @PlainText @Nullable String subjectTaught,

        @Schema(description = "Where the person wants letters of this system; told to nobody outside the institution")
        @Size(max = EmailAddress.LONGEST) @Pattern(regexp = EmailAddress.FORM) @Nullable String email) {

    StaffFacts facts() {
        return new StaffFacts(
                code,
                PersonName.of(fullName),
                dateOfBirth,
                position,
                personalNumber == null ? null : new PersonalNumber(personalNumber),
                employedSince,
                new StaffDetails(
                        sex,
                        Text.cleanOrNone(qualification),
                        Text.cleanOrNone(employmentKind),
                        Text.cleanOrNone(subjectTaught),
                        email));
    }

    @Override
    public String toString() {
        return "StaffRequest[code=" + code + "]";
    }
}
