package vn.gdnn.records.register.amendment.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day the paper came back. */
record ReturnRequest(@NotNull LocalDate returnedOn) {}
