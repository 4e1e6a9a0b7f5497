package vn.gdnn.training.session.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"reason": "Giảng viên nghỉ ốm"}""")
record SessionCancellationRequest(
        @NotBlank @Size(max = 500) @PlainText String reason) {

    SessionCancellationRequest {
        reason = Text.clean(reason);
    }
}
