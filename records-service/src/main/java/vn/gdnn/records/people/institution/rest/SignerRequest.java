package vn.gdnn.records.people.institution.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.records.people.institution.Signer;

/** Who signs; a deputy with the decision that assigned the school to him. The latest record of an account counts. */
record SignerRequest(
        @Schema(description = "The account's user name at the identity provider")
        @NotBlank @Size(max = 255) @Pattern(regexp = SignerRequest.ACCOUNT) String account,

        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String fullName,

        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String title,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String assignmentDecision,

        @NotNull LocalDate validFrom,

        @Nullable LocalDate validUntil) {

    static final String ACCOUNT = "[^\\s\\p{Cntrl}/]*";

    Signer signer() {
        var decision = assignmentDecision == null || assignmentDecision.isBlank() ? null : assignmentDecision.strip();
        return new Signer(account, PersonName.of(fullName), title.strip(), decision, validFrom, validUntil);
    }

    /** It names a person. */
    @Override
    public String toString() {
        return "SignerRequest";
    }
}
