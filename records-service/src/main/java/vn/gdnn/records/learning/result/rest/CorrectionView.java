package vn.gdnn.records.learning.result.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.result.ResultCorrection;

/** A correction with both values. */
record CorrectionView(
        int number,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        String actor,
        Instant recordedAt,
        Standing before,
        Standing after) {

    /** Marks and what they came to. */
    @Schema(name = "MarksAndScore")
    record Standing(
            List<BigDecimal> regularMarks,
            List<BigDecimal> periodicMarks,
            BigDecimal examMark,
            List<BigDecimal> examMarks,
            BigDecimal score10,
            @Nullable LetterGrade letter,
            boolean passed) {

        static Standing of(ResultCorrection.Standing standing) {
            var marks = standing.assessment().marks();
            var score = standing.score();
            return new Standing(
                    marks.regular(),
                    marks.periodic(),
                    marks.exam(),
                    standing.assessment().examinerMarks(),
                    score.score(),
                    score.letter(),
                    score.passed());
        }
    }

    static CorrectionView of(ResultCorrection correction) {
        var decision = correction.decision();
        return new CorrectionView(
                correction.number(),
                decision.number(),
                decision.decidedOn(),
                decision.reason(),
                correction.actor(),
                correction.recordedAt(),
                Standing.of(correction.before()),
                Standing.of(correction.after()));
    }
}
