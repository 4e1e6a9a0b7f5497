package vn.gdnn.records.verification.consent.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.gdnn.records.verification.consent.Terms;

/** What a holder allows. */
record ConsentRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String audience,

        @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*") String purpose,

        @NotNull LocalDate expiresOn) {

    Terms terms() {
        return new Terms(audience.strip(), purpose.strip(), expiresOn);
    }

    @Override
    public String toString() {
        return "ConsentRequest";
    }
}
