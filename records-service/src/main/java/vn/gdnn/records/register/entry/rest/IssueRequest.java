package vn.gdnn.records.register.entry.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The day on the paper. */
record IssueRequest(
        @Schema(description = "From the day of the signature to today; today where it is left out") @Nullable LocalDate issuedOn) {}
