package vn.gdnn.records.learning.result.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.result.ResultCorrection;

/** The marks that shall stand instead, and the decision that orders it. */
@CompleteMarks
@Schema(name = "ResultCorrectionRequest")
record CorrectionRequest(
        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> regularMarks,

        @Nullable @Size(max = 20) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> periodicMarks,

        @Nullable @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal examMark,

        @Nullable @Size(min = 2, max = 2) List<@NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> examMarks,

        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 500) String reason)
        implements GivenMarks {

    ResultCorrection.Decision decision() {
        return new ResultCorrection.Decision(decisionNumber.strip(), decidedOn, reason.strip());
    }
}
