package vn.gdnn.training.course.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

record ReasonRequest(@NotBlank @Size(max = 500) @PlainText String reason) {

    ReasonRequest {
        reason = Text.clean(reason);
    }
}
