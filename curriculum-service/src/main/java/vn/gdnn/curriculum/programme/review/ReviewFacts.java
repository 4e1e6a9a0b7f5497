package vn.gdnn.curriculum.programme.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the minutes of a review say. */
public record ReviewFacts(
        LocalDate reviewedOn,
        String minutesNumber,
        ReviewConclusion conclusion,
        @Nullable String note) {

    /** What shall become of the programme. */
    public enum ReviewConclusion {
        KEEP,
        REVISE,
        RETIRE
    }
}
