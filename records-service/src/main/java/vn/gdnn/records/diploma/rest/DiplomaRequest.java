package vn.gdnn.records.diploma.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The graduate and the serial number of the blank. */
record DiplomaRequest(
        @NotNull UUID enrolmentId,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*") String serialNumber) {}
