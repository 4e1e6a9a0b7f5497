package vn.gdnn.records.people.student.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why an entry was a mistake; no person is named. */
record CancellationRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*") String reason) {}
