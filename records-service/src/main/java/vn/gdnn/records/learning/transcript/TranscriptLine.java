package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.result.AttemptKind;
import vn.gdnn.records.learning.result.ExemptedModule;

/**
 * A module of the programme with the result that counts, if there is one yet.
 *
 * @param hardest the hardest way it was come by: studied again, else taken again, else at the first attempt
 * @param exemption the decision that grants it, where no result of its own counts
 */
public record TranscriptLine(
        ProgrammeModule module,
        int attempts,
        @Nullable BigDecimal score10,
        @Nullable LetterGrade letter,
        boolean passed,
        @Nullable Remark remark,
        AttemptKind hardest,
        @Nullable ExemptedModule exemption) {

    static TranscriptLine of(StudiedModule studied, GradingRules rules, @Nullable Remark running) {
        var counted = studied.counted(rules).orElse(null);
        var own = studied.own(rules).isPresent();
        return new TranscriptLine(
                studied.module(),
                studied.attempts().size(),
                counted == null ? null : counted.score(),
                counted == null ? null : counted.letter(),
                counted == null ? studied.exempt(rules) : counted.passed(),
                own ? null : studied.exempt(rules) ? Remark.M : counted == null ? running : Remark.R,
                studied.hardest(),
                own ? null : studied.exemption());
    }
}
