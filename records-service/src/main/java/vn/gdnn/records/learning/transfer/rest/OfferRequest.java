package vn.gdnn.records.learning.transfer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.gdnn.records.learning.transfer.TransferOffer;

/** The school a student is offered to, and the decision to let the student go. */
record OfferRequest(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]{2,20}") String toInstitution,

        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn) {

    TransferOffer.Decision decision() {
        return new TransferOffer.Decision(decisionNumber.strip(), decidedOn);
    }
}
