package vn.gdnn.records.learning.result.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Marks;
import vn.gdnn.records.learning.result.Assessment;

/** Marks as they are sent: tests, and of the exam one mark or those of two markers. */
interface GivenMarks {

    @Nullable List<BigDecimal> regularMarks();

    @Nullable List<BigDecimal> periodicMarks();

    @Nullable BigDecimal examMark();

    @Nullable List<BigDecimal> examMarks();

    default Assessment assessment() {
        var exam = examMark();
        return exam != null
                ? Assessment.of(new Marks(orEmpty(regularMarks()), orEmpty(periodicMarks()), exam))
                : Assessment.ofExaminers(orEmpty(regularMarks()), orEmpty(periodicMarks()), orEmpty(examMarks()));
    }

    static List<BigDecimal> orEmpty(@Nullable List<BigDecimal> marks) {
        return marks == null ? List.of() : marks;
    }
}
