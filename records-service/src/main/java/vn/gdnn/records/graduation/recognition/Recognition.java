package vn.gdnn.records.graduation.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.grading.Classification;

/**
 * A recognised graduation with the rules it was judged by and the evidence found; no condition is unmet.
 *
 * @param reason why a second qualification of the same level and occupation was given, where it is one
 */
public record Recognition(
        UUID id,
        UUID enrolment,
        Decision decision,
        Judgement judgement,
        List<Condition> conditions,
        @Nullable String reason,
        @Nullable Withdrawn withdrawn) {

    /** The class with what lowered it, and the average it was given on, by the rules named. */
    public record Judgement(
            Classification classification, @Nullable BigDecimal average, String ruleSet) {}

    /** By which decision it was withdrawn, and why. */
    public record Withdrawn(Decision decision, String reason) {}

    /** A new one, which stands. */
    public static Recognition of(
            UUID enrolment,
            Decision decision,
            Judgement judgement,
            List<Condition> conditions,
            @Nullable String reason) {
        return new Recognition(Ids.next(), enrolment, decision, judgement, conditions, reason, null);
    }

    public Recognition {
        conditions = List.copyOf(conditions);
        Condition.requireMet(conditions);
    }
}
