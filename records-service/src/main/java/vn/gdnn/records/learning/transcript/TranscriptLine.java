package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.programme.ProgrammeModule;

/** A module of the programme with the result that counts, if there is one yet. */
public record TranscriptLine(
        ProgrammeModule module,
        int attempts,
        @Nullable BigDecimal score10,
        @Nullable LetterGrade letter,
        boolean passed,
        @Nullable Remark remark) {

    /** Whether it enters the averages: a condition module does not. */
    boolean counts() {
        return score10 != null && !module.condition();
    }

    boolean resat() {
        return attempts > 1 && !module.condition();
    }
}
