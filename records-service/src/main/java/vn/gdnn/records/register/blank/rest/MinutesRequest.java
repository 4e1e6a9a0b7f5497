package vn.gdnn.records.register.blank.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.blank.Minutes;

/** The council's minutes on some blanks; dates of notice where they were lost. */
record MinutesRequest(
        @NotNull Minutes.Kind kind,

        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String minutesNumber,

        @NotNull LocalDate dated,

        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> council,

        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate policeNotifiedOn,
        @Nullable LocalDate departmentNotifiedOn,

        @NotEmpty @Size(max = 5000) List<@NotBlank @Size(max = 40) String> serialNumbers) {

    Minutes minutes() {
        return new Minutes(
                kind,
                minutesNumber.strip(),
                dated,
                council,
                reason.strip(),
                policeNotifiedOn,
                departmentNotifiedOn,
                serialNumbers);
    }
}
