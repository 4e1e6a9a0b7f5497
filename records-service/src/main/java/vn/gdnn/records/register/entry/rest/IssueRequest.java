package vn.gdnn.records.register.entry.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on the paper. */
record IssueRequest(@NotNull LocalDate issuedOn) {}
