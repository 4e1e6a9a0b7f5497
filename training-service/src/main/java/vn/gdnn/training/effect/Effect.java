package vn.gdnn.training.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked about a course some months after it was completed.
 *
 * @param month how many months after
 * @param dueOn the first day on which it is answered and observed
 */
public record Effect(
        String institution,
        Taught taught,
        int month,
        LocalDate dueOn,
        @Nullable Answered answered,
        @Nullable Observed observed) {

    /** A course that a member of the staff completed. */
    public record Taught(UUID trainingId, UUID staffId, String staffCode, String title, LocalDate completedOn) {}

    /** That the person answered, and whether to use what was taught. */
    public record Answered(Instant at, boolean uses) {}

    /** What the school saw. */
    public record Observed(LocalDate on, boolean uses, String note) {}

    @Override
    public String toString() {
        return "Effect[trainingId=" + taught.trainingId() + ", month=" + month + "]";
    }
}
