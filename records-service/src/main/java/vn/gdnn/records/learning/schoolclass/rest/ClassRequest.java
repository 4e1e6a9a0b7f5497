package vn.gdnn.records.learning.schoolclass.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.gdnn.records.learning.schoolclass.OpenClass;

/** A class to be opened. */
record ClassRequest(
        @NotNull @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}._/-]{1,40}") String code,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 40) String programmeCode,
        @Min(1970) @Max(2199) int cohort) {

    OpenClass.Opening opening() {
        return new OpenClass.Opening(code, name.strip(), programmeCode, cohort);
    }
}
