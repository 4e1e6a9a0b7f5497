package vn.gdnn.records.learning.transfer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.LetterGrade;

/** A result as it is handed over. */
public record OfferedResult(
        String moduleCode,
        String moduleName,
        int credits,
        BigDecimal score10,
        @Nullable LetterGrade letter,
        boolean passed) {}
