package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.kit.problem.Refusal;

/** On what a training rests, by the word of the training service. */
@Schema(name = "TrainingStanding")
public enum Standing {
    DECLARED,
    VERIFIED,
    COMPLETED;

    /**
     * The standings that count: the one that is asked for; else all before the day from which declared trainings count
     * no more, and verified and completed ones from it on. No source sets such a day: it is a setting.
     */
    static List<Standing> counted(Question question, Optional<LocalDate> verifiedFrom) {
        var asked = question.standing();
        if (asked != null) {
            return List.of(asked);
        }
        var verifiedOnly = verifiedFrom.filter(day -> !question.asOf().isBefore(day));
        return verifiedOnly.isPresent() ? List.of(VERIFIED, COMPLETED) : List.of(values());
    }

    /** Refuses a question for a standing where the rule knows none. */
    static void requireNone(Question question) {
        if (question.standing() != null) {
            throw new Refusal(IndicatorRefusal.NO_STANDINGS, question.indicator());
        }
    }
}
