package vn.gdnn.records.learning.result.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.result.AttemptKind;
import vn.gdnn.records.learning.result.ModuleResult;

/** A posted result; {@code examMarks} are those of the two markers, where they are known. */
record ResultView(
        UUID id,
        UUID enrolmentId,
        String moduleCode,
        int attempt,
        AttemptKind kind,
        @Nullable String term,
        List<BigDecimal> regularMarks,
        List<BigDecimal> periodicMarks,
        BigDecimal examMark,
        List<BigDecimal> examMarks,
        BigDecimal score10,
        @Nullable LetterGrade letter,
        boolean passed,
        String ruleSet,
        LocalDate postedOn,
        int corrections,
        List<String> warnings) {

    static ResultView of(ModuleResult result, List<String> warnings) {
        var attempt = result.attempt();
        return new ResultView(
                result.id(),
                result.enrolment(),
                attempt.moduleCode(),
                attempt.number(),
                result.kind(),
                attempt.term() == null ? null : attempt.term().toString(),
                result.marks().regular(),
                result.marks().periodic(),
                result.marks().exam(),
                result.assessment().examinerMarks(),
                result.score().score(),
                result.score().letter(),
                result.score().passed(),
                result.ruleSet(),
                attempt.postedOn(),
                result.corrections(),
                warnings);
    }
}
