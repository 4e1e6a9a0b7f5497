package vn.gdnn.records.result.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.grading.LetterGrade;
import vn.gdnn.records.result.ModuleResult;

/** A posted result. */
record ResultView(
        UUID id,
        String moduleCode,
        int attempt,
        List<BigDecimal> regularMarks,
        List<BigDecimal> periodicMarks,
        BigDecimal examMark,
        BigDecimal score10,
        @Nullable LetterGrade letter,
        boolean passed,
        String ruleSet,
        LocalDate postedOn) {

    static ResultView of(ModuleResult result) {
        return new ResultView(
                result.id(),
                result.sitting().moduleCode(),
                result.sitting().attempt(),
                result.marks().regular(),
                result.marks().periodic(),
                result.marks().exam(),
                result.score().score(),
                result.score().letter(),
                result.score().passed(),
                result.ruleSet(),
                result.sitting().postedOn());
    }
}
