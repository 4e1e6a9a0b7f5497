package vn.gdnn.training.effect.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.effect.Observation;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"uses": true, "on": "2026-11-20", "note": "Dự giờ: có dùng bài giảng số tự thiết kế"}""")
record ObservationRequest(
        @NotNull Boolean uses,

        @Schema(description = "Not before the day on which it is due, and not after today") @NotNull LocalDate on,

        @Schema(description = "What was seen; the person reads it too") @NotBlank @Size(max = 1_000) @PlainText
        String note) {

    Observation observation() {
        return new Observation(uses, on, Text.clean(note));
    }
}
