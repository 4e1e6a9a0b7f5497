package vn.gdnn.training.position.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.position.PositionFacts;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"position": "MANAGER", "since": "2018-02-01", "reason": "Quyết định bổ nhiệm 27/QĐ-CĐ ghi bổ sung"}""")
record PositionRequest(
        @NotNull Position position,

        @Schema(description = "Its first day, within the latest employment and not after today") @NotNull LocalDate since,

        @Schema(description = "Asked for where the day is gone by, and of every correction")
        @Size(max = 500) @PlainText
        @Nullable String reason) {

    PositionFacts facts() {
        return new PositionFacts(position, since, Text.cleanOrNone(reason));
    }
}
