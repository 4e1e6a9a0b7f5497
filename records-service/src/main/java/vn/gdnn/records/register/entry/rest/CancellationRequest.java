package vn.gdnn.records.register.entry.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.records.register.entry.CancelEntry;

/** Why an entry is not to be issued, and what became of its blank. */
record CancellationRequest(
        @NotBlank @Size(max = 2000) String reason,

        @Schema(description = "UNUSED goes back into the stock; SPOILED waits for the minutes of its destruction")
        @NotNull CancelEntry.Blank blank) {

    CancelEntry.Cancellation cancellation() {
        return new CancelEntry.Cancellation(reason.strip(), blank);
    }
}
