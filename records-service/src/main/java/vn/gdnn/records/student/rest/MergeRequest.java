package vn.gdnn.records.student.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The entry that shall be given up in favour of the one addressed, and why. */
record MergeRequest(
        @NotNull UUID duplicateId,
        @NotBlank @Size(max = 500) String reason) {}
