package vn.gdnn.training.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody who has a seat has come.
 *
 * @param attended at how many meetings the person was
 * @param mark the best so far
 * @param satisfied whether the questionnaire about satisfaction was answered
 * @param completedOn null until every rule of the course is met
 */
public record Participation(
        UUID signUpId,
        String institution,
        UUID staffId,
        int meetings,
        int attended,
        @Nullable BigDecimal mark,
        boolean satisfied,
        @Nullable LocalDate completedOn) {

    /** Whether the person was at so many of the meetings, in percent, or more. */
    boolean attended(int percent) {
        return attended * 100L >= (long) percent * meetings;
    }

    @Override
    public String toString() {
        return "Participation[signUpId=" + signUpId + "]";
    }
}
