package vn.gdnn.records.credentials.learnerrecord.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.transcript.Averages;
import vn.gdnn.records.learning.transcript.PeriodStanding;

/** Averages on the 4-point scale for CREDIT, on the 10-point one for YEAR_BASED. */
record AveragesView(
        String ruleSet,
        StudyMode studyMode,
        List<Period> semesters,
        List<Period> years,
        @Nullable BigDecimal cumulative,
        int resultsWithoutTerm) {

    /** A semester or school year. */
    record Period(
            String period,
            int modules,
            int credits,
            int resits,
            boolean warned,
            @Nullable BigDecimal average,
            @Nullable BigDecimal cumulative,
            TranscriptView.@Nullable Standing classification) {

        static Period of(PeriodStanding standing) {
            var reached = standing.classification();
            return new Period(
                    standing.period(),
                    standing.modules(),
                    standing.credits(),
                    standing.resits(),
                    standing.warned(),
                    standing.average(),
                    standing.cumulative(),
                    reached == null ? null : TranscriptView.Standing.of(reached));
        }
    }

    static AveragesView of(Averages averages) {
        return new AveragesView(
                averages.rules().name(),
                averages.rules().mode(),
                averages.semesters().stream().map(Period::of).toList(),
                averages.years().stream().map(Period::of).toList(),
                averages.cumulative(),
                averages.resultsWithoutTerm());
    }
}
