package vn.gdnn.training.session.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

record SessionCancellationRequest(
        @NotBlank @Size(max = 500) @PlainText String reason) {

    SessionCancellationRequest {
        reason = Text.clean(reason);
    }
}
