package vn.gdnn.records.learning.gradebook.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.gradebook.RunningMarks;

/** Running marks of one attempt; the exam counts with {@code examMark}, else with the average of {@code examMarks}. */
record MarksView(
        String moduleCode,
        int attempt,
        long version,
        List<BigDecimal> regularMarks,
        List<BigDecimal> periodicMarks,
        @Nullable BigDecimal examMark,
        List<BigDecimal> examMarks,
        String recordedBy,
        Instant recordedAt) {

    static MarksView of(RunningMarks marks) {
        var given = marks.given();
        return new MarksView(
                marks.moduleCode(),
                marks.attempt(),
                marks.version(),
                given.regular(),
                given.periodic(),
                given.exam(),
                given.examiners(),
                marks.recordedBy(),
                marks.recordedAt());
    }
}
