package vn.gdnn.records.learning.gradebook.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Term;
import vn.gdnn.records.learning.result.AttemptKind;

/** The day running marks are posted, the semester they count in, and the kind of an attempt that was studied again. */
record PostingRequest(
        @NotNull LocalDate postedOn,

        @Nullable @Size(max = 12) @Pattern(regexp = Term.PATTERN) String term,

        @Nullable AttemptKind kind) {}
