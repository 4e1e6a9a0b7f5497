package vn.gdnn.records.register.entry.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.SignDiploma;

/** The title under which the head signs, for example Hiệu trưởng; a deputy names the decision that assigned him. */
record SignatureRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String title,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String assignmentDecision) {

    SignDiploma.Title words() {
        return new SignDiploma.Title(title.strip(), assignmentDecision == null ? null : assignmentDecision.strip());
    }
}
