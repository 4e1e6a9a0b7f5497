package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.staff.departure.Departure;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"reason": "Ghi nhầm người"}""")
record DepartureAnnulmentRequest(
        @NotBlank @Size(max = Departure.LONGEST_REASON) @PlainText
        String reason) {

    DepartureAnnulmentRequest {
        reason = Text.clean(reason);
    }
}
