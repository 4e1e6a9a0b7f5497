package vn.gdnn.records.graduation.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.grading.GraduationClass;

/** A recognised graduation with the rules it was judged by and the evidence found; no condition is unmet. */
public record Recognition(
        UUID id,
        UUID enrolment,
        Decision decision,
        Judgement judgement,
        List<Condition> conditions,
        @Nullable Withdrawn withdrawn) {

    /** The class and the average it was given on, by the rules named. */
    public record Judgement(
            GraduationClass graduationClass, @Nullable BigDecimal average, String ruleSet) {}

    /** By which decision it was withdrawn, and why. */
    public record Withdrawn(Decision decision, String reason) {}

    /** A new one, which stands. */
    public static Recognition of(UUID enrolment, Decision decision, Judgement judgement, List<Condition> conditions) {
        return new Recognition(Ids.next(), enrolment, decision, judgement, conditions, null);
    }

    public Recognition {
        conditions = List.copyOf(conditions);
        var unmet = conditions.stream()
                .filter(condition -> condition.finding() == Condition.Finding.NOT_MET)
                .map(condition -> condition.code() + " (" + condition.evidence() + ")")
                .collect(Collectors.joining("; "));
        if (!unmet.isEmpty()) {
            throw new Refusal(GraduationRefusal.GRADUATION_CONDITIONS_NOT_MET, unmet);
        }
    }
}
