package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.training.staff.Position;
import vn.gdnn.training.staff.StaffFacts;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

record StaffRequest(
        @NotNull @Pattern(regexp = StaffFacts.CODE_FORM) String code,
        @NotBlank @Size(max = 200) @PlainText String fullName,
        @NotNull LocalDate dateOfBirth,
        @NotNull Position position,
        @Pattern(regexp = PersonalNumber.FORM) @Nullable String personalNumber,
        @NotNull LocalDate employedSince) {

    StaffRequest {
        fullName = Text.clean(fullName);
    }

    StaffFacts facts() {
        return new StaffFacts(
                code,
                fullName,
                dateOfBirth,
                position,
                personalNumber == null ? null : new PersonalNumber(personalNumber),
                employedSince);
    }

    @Override
    public String toString() {
        return "StaffRequest[code=" + code + "]";
    }
}
