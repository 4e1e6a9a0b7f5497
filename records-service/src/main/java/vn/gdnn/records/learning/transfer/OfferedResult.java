package vn.gdnn.records.learning.transfer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.result.AttemptKind;

/** A result as it is handed over; {@code kind} is the hardest way it was come by. */
public record OfferedResult(
        String moduleCode,
        String moduleName,
        int credits,
        BigDecimal score10,
        @Nullable LetterGrade letter,
        boolean passed,
        AttemptKind kind) {}
