package vn.gdnn.training.course.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"reason": "Thay bằng khóa mới"}""")
record ReasonRequest(@NotBlank @Size(max = 500) @PlainText String reason) {

    ReasonRequest {
        reason = Text.clean(reason);
    }
}
