package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.result.AttemptKind;

/**
 * A module of the programme with the result that counts, if there is one yet.
 *
 * @param hardest the hardest way it was come by: studied again, else taken again, else at the first attempt
 */
public record TranscriptLine(
        ProgrammeModule module,
        int attempts,
        @Nullable BigDecimal score10,
        @Nullable LetterGrade letter,
        boolean passed,
        @Nullable Remark remark,
        AttemptKind hardest) {

    static TranscriptLine of(StudiedModule studied, GradingRules rules, @Nullable Remark running) {
        var counted = studied.counted(rules).orElse(null);
        return counted == null
                ? new TranscriptLine(studied.module(), 0, null, null, false, running, AttemptKind.FIRST)
                : new TranscriptLine(
                        studied.module(),
                        studied.attempts().size(),
                        counted.score(),
                        counted.letter(),
                        counted.passed(),
                        studied.attempts().isEmpty() ? Remark.R : null,
                        studied.hardest());
    }
}
