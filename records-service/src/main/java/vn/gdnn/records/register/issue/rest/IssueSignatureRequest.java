package vn.gdnn.records.register.issue.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Title and decision of assignment stand in the school's record of signers; whoever repeats them here must agree. */
record IssueSignatureRequest(
        @Nullable @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String title,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String assignmentDecision) {}
