package vn.gdnn.records.people.student.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The entry that shall stand for the person instead of the one addressed, and why. */
record MergeRequest(
        @NotNull UUID survivorId,
        @NotBlank @Size(max = 2000) String reason) {}
