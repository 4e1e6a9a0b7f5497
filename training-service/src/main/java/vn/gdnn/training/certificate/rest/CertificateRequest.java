package vn.gdnn.training.certificate.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completion that is to be certified. */
@Schema(examples = """
        {"completionId": "0198f0a0-0000-7000-8000-000000000003"}""")
record CertificateRequest(
        @Schema(examples = "0198f0a0-0000-7000-8000-000000000003") @NotNull UUID completionId) {}
