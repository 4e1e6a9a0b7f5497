package vn.gdnn.training.transfer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.staff.departure.Departure;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"reason": "Trường chưa có chỉ tiêu biên chế"}""")
record TransferRejectionRequest(
        @NotBlank @Size(max = Departure.LONGEST_REASON) @PlainText
        String reason) {

    TransferRejectionRequest {
        reason = Text.clean(reason);
    }
}
