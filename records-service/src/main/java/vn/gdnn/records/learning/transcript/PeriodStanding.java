package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Classification;

/**
 * What a semester or school year came to.
 *
 * @param average of the modules of the period, on the scale of the study mode
 * @param cumulative of all modules up to its end; it decides the class in credit training (circular 04/2022, art. 32)
 */
public record PeriodStanding(
        String period,
        int modules,
        int credits,
        int resits,
        boolean warned,
        @Nullable BigDecimal average,
        @Nullable BigDecimal cumulative,
        @Nullable Classification classification) {}
