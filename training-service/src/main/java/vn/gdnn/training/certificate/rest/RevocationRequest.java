package vn.gdnn.training.certificate.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

/** Why a certificate holds no more. */
@Schema(name = "CertificateRevocationRequest", examples = """
        {"reason": "Ghi sai họ tên"}""")
record RevocationRequest(
        @Schema(examples = "Ghi sai họ tên") @NotBlank @Size(max = 500) @PlainText
        String reason) {

    RevocationRequest {
        reason = Text.clean(reason);
    }
}
