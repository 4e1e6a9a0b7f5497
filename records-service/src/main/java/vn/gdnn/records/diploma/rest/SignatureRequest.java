package vn.gdnn.records.diploma.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The title under which the head signs, for example Hiệu trưởng. */
record SignatureRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String title) {}
