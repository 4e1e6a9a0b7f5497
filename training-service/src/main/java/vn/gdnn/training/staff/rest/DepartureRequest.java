package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.staff.departure.Departure;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

@Schema(examples = """
        {"on": "2026-12-01", "kind": "RETIRED", "reason": "Đủ tuổi nghỉ hưu", "decisionNumber": "120/QĐ-CĐHN"}""")
record DepartureRequest(
        @Schema(description = "The first day no longer at work; not after today, of a retirement up to a year ahead")
        @NotNull LocalDate on,

        @Schema(description = "OTHER where it is left out") @Nullable DepartureKind kind,

        @Size(max = Departure.LONGEST_REASON) @PlainText @Nullable String reason,

        @Size(max = Departure.LONGEST_NUMBER) @PlainText @Nullable String decisionNumber) {

    Departure departure() {
        return new Departure(
                on,
                Objects.requireNonNullElse(kind, DepartureKind.OTHER),
                Text.cleanOrNone(reason),
                Text.cleanOrNone(decisionNumber));
    }
}
