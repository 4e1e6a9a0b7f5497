package vn.gdnn.records.register.audit.rest;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose rows to check; all unless one institution is named. */
record AuditRequest(
        @Nullable @Pattern(regexp = "[A-Z0-9]{2,20}") String institution) {}
