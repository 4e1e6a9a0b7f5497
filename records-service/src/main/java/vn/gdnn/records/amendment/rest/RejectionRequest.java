package vn.gdnn.records.amendment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is not done. */
record RejectionRequest(@NotBlank @Size(max = 2000) String reason) {}
