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
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.number.Numbers;
import vn.gdnn.training.staff.StaffFacts;
import vn.gdnn.training.text.EmailAddress;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"code": "GV-014", "fullName": "Nguyễn Thị Minh", "dateOfBirth": "1980-05-01", "position": "TEACHER",
         "personalNumber": "001180001234", "legacyNumber": "011234567", "passport": "B7654321",
         "employedSince": "2010-09-01", "sex": "FEMALE", "qualification": "Thạc sĩ",
         "employmentKind": "Hợp đồng không xác định thời hạn", "subjectTaught": "Cơ điện tử",
         "email": "minh@truong.example"}""")
record StaffRequest(
        @NotNull @Pattern(regexp = StaffFacts.CODE_FORM) String code,
        @NotBlank @Size(max = 200) String fullName,
        @NotNull BirthDate dateOfBirth,
        @NotNull Position position,
        @Pattern(regexp = PersonalNumber.FORM) @Nullable String personalNumber,

        @Schema(description = "The older number, of 9 digits")
        @Size(max = 9) @Pattern(regexp = NumberKind.LEGACY_FORM) @Nullable String legacyNumber,

        @Schema(description = "The number of a passport, of whichever country")
        @Size(max = 20) @Pattern(regexp = NumberKind.PASSPORT_FORM) @Nullable String passport,

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
                new Numbers(personalNumber, legacyNumber, passport),
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
