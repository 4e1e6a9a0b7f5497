package vn.gdnn.records.learning.correction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.grading.ModuleScore;
import vn.gdnn.records.learning.result.Assessment;

/**
 * A line of a file of corrections as the second person sees it: whose result, what stands and what shall stand.
 *
 * @param settled whether a graduation rests on the result
 * @param outdated whether the result was corrected since the file was read; then the line will be refused
 */
public record WaitingCorrection(
        long line,
        Student student,
        Attempt attempt,
        boolean settled,
        boolean outdated,
        Values before,
        Values after,
        Decision decision) {

    /** Whose result it is. */
    @Schema(name = "CorrectionStudent")
    public record Student(UUID id, String code, String fullName) {}

    /** The result. */
    @Schema(name = "CorrectionAttempt")
    public record Attempt(UUID enrolmentId, UUID resultId, String programmeCode, String moduleCode, int attempt) {}

    /** Marks and what they come to. */
    @Schema(name = "CorrectionValues")
    public record Values(
            List<BigDecimal> regularMarks,
            List<BigDecimal> periodicMarks,
            BigDecimal examMark,
            List<BigDecimal> examMarks,
            BigDecimal score10,
            @Nullable LetterGrade letter,
            boolean passed) {

        public Values {
            regularMarks = List.copyOf(regularMarks);
            periodicMarks = List.copyOf(periodicMarks);
            examMarks = List.copyOf(examMarks);
        }

        static Values of(Assessment assessment, ModuleScore score) {
            var marks = assessment.marks();
            return new Values(
                    marks.regular(),
                    marks.periodic(),
                    marks.exam(),
                    assessment.examinerMarks(),
                    score.score(),
                    score.letter(),
                    score.passed());
        }
    }

    /** The document that orders it. */
    @Schema(name = "CorrectionDecision")
    public record Decision(String number, LocalDate decidedOn, String reason) {}

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "WaitingCorrection " + line;
    }
}
