package vn.gdnn.records.result.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.grading.Marks;
import vn.gdnn.records.result.Sitting;

/** The marks of one attempt at a module; at least one test mark. */
record ResultRequest(
        @NotBlank @Size(max = 40) String moduleCode,
        @Min(1) @Max(20) int attempt,

        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> regularMarks,

        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> periodicMarks,

        @NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal examMark,

        @NotNull LocalDate postedOn) {

    @AssertTrue(message = "{jakarta.validation.constraints.NotEmpty.message}") boolean isTested() {
        return !orEmpty(regularMarks).isEmpty() || !orEmpty(periodicMarks).isEmpty();
    }

    Sitting sitting() {
        return new Sitting(moduleCode.strip(), attempt, postedOn);
    }

    Marks marks() {
        return new Marks(orEmpty(regularMarks), orEmpty(periodicMarks), examMark);
    }

    private static List<BigDecimal> orEmpty(@Nullable List<BigDecimal> marks) {
        return marks == null ? List.of() : marks;
    }
}
