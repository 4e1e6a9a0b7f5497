package vn.gdnn.records.register.amendment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.gdnn.records.register.entry.Revocation;
import vn.gdnn.records.register.entry.RevocationGround;

/** The decision that revokes. */
record RevocationRequest(
        @NotNull RevocationGround groundCode,

        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @NotNull LocalDate decidedOn,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String reason) {

    Revocation revocation() {
        return new Revocation(groundCode, decisionNumber.strip(), decidedOn, effectiveOn, reason.strip());
    }
}
