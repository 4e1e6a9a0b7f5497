package vn.gdnn.records.learning.gradebook.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.gradebook.RunningMarks;

/** Marks given so far; what is absent is not given yet. */
record MarksRequest(
        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> regularMarks,

        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> periodicMarks,

        @Nullable @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal examMark,

        @Nullable @Size(max = 2) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> examMarks) {

    RunningMarks.Given given() {
        return new RunningMarks.Given(orEmpty(regularMarks), orEmpty(periodicMarks), examMark, orEmpty(examMarks));
    }

    private static List<BigDecimal> orEmpty(@Nullable List<BigDecimal> marks) {
        return marks == null ? List.of() : marks;
    }
}
