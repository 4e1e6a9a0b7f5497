package vn.gdnn.records.register.issue.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The title under which all are signed; a deputy names the decision that assigned the school to him. */
record IssueSignatureRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String title,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String assignmentDecision) {}
