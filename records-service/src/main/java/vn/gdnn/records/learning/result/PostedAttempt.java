package vn.gdnn.records.learning.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.Term;

/**
 * One attempt at one module, the day its result was posted, and the semester it counts in.
 *
 * @param said what the sender says it is; null leaves it to the facts
 */
public record PostedAttempt(
        String moduleCode,
        int number,
        LocalDate postedOn,
        @Nullable Term term,
        @Nullable AttemptKind said) {

    /** Refuses with TERM_NOT_BEGUN a semester of a school year that begins after the year of the result. */
    void requireTermBegun() {
        if (term != null && !hasBegun(term, postedOn)) {
            throw new Refusal(ResultRefusal.TERM_NOT_BEGUN);
        }
    }

    static boolean hasBegun(Term term, LocalDate day) {
        return term.year() <= day.getYear();
    }
}
