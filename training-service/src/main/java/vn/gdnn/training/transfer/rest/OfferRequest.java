package vn.gdnn.training.transfer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.staff.departure.Departure;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;
import vn.gdnn.training.transfer.OfferStaffTransfer;

@Schema(name = "TransferOfferRequest", examples = """
        {"staffId": "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c61", "toInstitution": "TCDN01", "on": "2026-12-01",
         "reason": "Theo nguyện vọng cá nhân", "decisionNumber": "131/QĐ-CĐHN"}""")
record OfferRequest(
        @NotNull UUID staffId,

        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]{2,20}") String toInstitution,

        @Schema(description = "The first day at the other school, up to a year ahead") @NotNull LocalDate on,

        @NotBlank @Size(max = Departure.LONGEST_REASON) @PlainText
        String reason,

        @Size(max = Departure.LONGEST_NUMBER) @PlainText @Nullable String decisionNumber) {

    OfferStaffTransfer.Offer offer() {
        return new OfferStaffTransfer.Offer(
                staffId, toInstitution, on, Text.clean(reason), Text.cleanOrNone(decisionNumber));
    }
}
