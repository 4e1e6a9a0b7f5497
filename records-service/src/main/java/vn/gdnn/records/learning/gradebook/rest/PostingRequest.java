package vn.gdnn.records.learning.gradebook.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day running marks are posted, and the semester they count in. */
record PostingRequest(
        @NotNull LocalDate postedOn,

        @Nullable @Size(max = 11) @Pattern(regexp = "\\d{4}-\\d{4}\\.[1-3]") String term) {}
