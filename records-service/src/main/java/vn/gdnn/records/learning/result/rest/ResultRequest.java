package vn.gdnn.records.learning.result.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Term;
import vn.gdnn.records.learning.result.AttemptKind;
import vn.gdnn.records.learning.result.PostedAttempt;
import vn.gdnn.records.learning.result.Terms;

/** The marks of one attempt at a module; {@code kind} need only be said of one that was studied again. */
@CompleteMarks
record ResultRequest(
        @NotBlank @Size(max = 40) String moduleCode,
        @Min(1) @Max(20) int attempt,

        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> regularMarks,

        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> periodicMarks,

        @Nullable @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal examMark,

        @Nullable @Size(min = 2, max = 2) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> examMarks,

        @NotNull LocalDate postedOn,

        @Nullable @Size(max = 12) @Pattern(regexp = Term.PATTERN) String term,

        @Nullable AttemptKind kind)
        implements GivenMarks {

    PostedAttempt postedAttempt() {
        return new PostedAttempt(moduleCode.strip(), attempt, postedOn, Terms.read(term), kind);
    }
}
