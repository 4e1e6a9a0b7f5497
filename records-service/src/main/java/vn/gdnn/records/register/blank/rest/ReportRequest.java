package vn.gdnn.records.register.blank.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day the department was notified. */
record ReportRequest(@NotNull LocalDate reportedOn) {}
