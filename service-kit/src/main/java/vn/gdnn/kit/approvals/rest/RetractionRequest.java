package vn.gdnn.kit.approvals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is taken back. */
public record RetractionRequest(@NotBlank @Size(max = 2000) String reason) {}
