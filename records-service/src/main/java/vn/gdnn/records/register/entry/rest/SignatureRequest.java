package vn.gdnn.records.register.entry.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.SignDiploma;

/** Title and decision of assignment stand in the school's record of signers; whoever repeats them here must agree. */
record SignatureRequest(
        @Nullable @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String title,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String assignmentDecision) {

    SignDiploma.Title words() {
        return new SignDiploma.Title(
                title == null ? null : title.strip(), assignmentDecision == null ? null : assignmentDecision.strip());
    }
}
