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
 * @param completionBlocked why a completion that is due is not recorded: the refusal code of a date of the person's
 */
public record Participation(
        UUID signUpId,
        String institution,
        UUID staffId,
        int meetings,
        int attended,
        @Nullable BigDecimal mark,
        boolean satisfied,
        @Nullable LocalDate completedOn,
        @Nullable String completionBlocked) {

    Participation blockedBy(@Nullable String code) {
        return new Participation(
                signUpId, institution, staffId, meetings, attended, mark, satisfied, completedOn, code);
    }

    /** Whether the person was at so many of the meetings, in percent, or more. */
    boolean attended(int percent) {
        return attended * 100L >= (long) percent * meetings;
    }

    @Override
    public String toString() {
        return "Participation[signUpId=" + signUpId + "]";
    }
}
