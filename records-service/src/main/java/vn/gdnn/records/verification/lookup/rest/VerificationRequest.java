package vn.gdnn.records.verification.lookup.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.verification.lookup.PaperFacts;

/** What is printed on a paper; it travels in the body, never in a URL. */
record VerificationRequest(
        @Nullable @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String serialNumber,

        @Nullable @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String registerNumber,

        @Nullable @Size(max = 20) @Pattern(regexp = "[A-Z0-9]{2,20}") String institution,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String fullName,

        @NotNull BirthDate dateOfBirth) {

    PaperFacts facts() {
        return new PaperFacts(serialNumber, registerNumber, institution, fullName, dateOfBirth);
    }

    @Override
    public String toString() {
        return "VerificationRequest";
    }
}
