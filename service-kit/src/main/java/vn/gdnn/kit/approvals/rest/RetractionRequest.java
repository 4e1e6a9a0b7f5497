package vn.gdnn.kit.approvals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is taken back. */
@Schema(examples = "{\"reason\": \"Gửi nhầm\"}")
public record RetractionRequest(@NotBlank @Size(max = 2000) String reason) {}
