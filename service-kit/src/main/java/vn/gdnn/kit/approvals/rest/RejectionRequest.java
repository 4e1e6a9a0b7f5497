package vn.gdnn.kit.approvals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is not done. */
@Schema(examples = "{\"reason\": \"Lý do chưa thuyết phục\"}")
public record RejectionRequest(@NotBlank @Size(max = 2000) String reason) {}
