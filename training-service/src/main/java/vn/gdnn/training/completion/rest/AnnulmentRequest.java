package vn.gdnn.training.completion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"reason": "Nhập nhầm người", "on": "2026-02-01"}""")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @PlainText String reason,
        @NotNull LocalDate on) {

    AnnulmentRequest {
        reason = Text.clean(reason);
    }
}
