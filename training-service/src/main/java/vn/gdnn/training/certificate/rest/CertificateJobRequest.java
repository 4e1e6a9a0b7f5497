package vn.gdnn.training.certificate.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completions that are to be certified. */
@Schema(examples = """
        {"completionIds": ["0198f0a0-0000-7000-8000-000000000003"]}""")
record CertificateJobRequest(
        @Schema(examples = "[\"0198f0a0-0000-7000-8000-000000000003\"]") @NotEmpty @Size(max = 10_000) List<@NotNull UUID> completionIds) {}
