package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.staff.StaffFacts;

record StaffRequest(
        @NotNull @Pattern(regexp = StaffFacts.CODE_FORM) String code,
        @NotBlank @Size(max = 200) String fullName,
        @NotNull BirthDate dateOfBirth,
        @NotNull Position position,
        @Pattern(regexp = PersonalNumber.FORM) @Nullable String personalNumber,
        @NotNull LocalDate employedSince) {

    StaffFacts facts() {
        return new StaffFacts(
                code,
                PersonName.of(fullName),
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
