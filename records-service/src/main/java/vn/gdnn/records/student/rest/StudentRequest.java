package vn.gdnn.records.student.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.student.Sex;
import vn.gdnn.records.student.StudentFacts;

/** A student as the registrar enters it. */
record StudentRequest(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._/-]{1,40}") String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String fullName,

        @NotNull LocalDate dateOfBirth,
        @Nullable Sex sex,

        @Nullable @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String placeOfBirth,

        @Nullable @Size(max = 12) @Pattern(regexp = "\\d{12}") String personalNumber) {

    StudentFacts facts() {
        return new StudentFacts(code, fullName, dateOfBirth, sex, placeOfBirth, personalNumber);
    }

    @Override
    public String toString() {
        return "StudentRequest";
    }
}
