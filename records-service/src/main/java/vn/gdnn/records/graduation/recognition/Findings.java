package vn.gdnn.records.graduation.recognition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Classification;

/** How far a student is from graduation: each condition with its evidence, and the class the rules compute, if they do. */
public record Findings(
        List<Condition> conditions,
        @Nullable BigDecimal average,
        @Nullable Classification classification,
        boolean classEntered,
        String ruleSet) {

    public Findings {
        conditions = List.copyOf(conditions);
    }

    /** Refuses with GRADUATION_CONDITIONS_NOT_MET, naming each condition that is open. */
    void requireQualified() {
        Condition.requireMet(conditions);
    }

    /** Whether no condition on record is open. */
    public boolean qualified() {
        return unmet().isEmpty();
    }

    /** The conditions that are open. */
    List<Condition> unmet() {
        return conditions.stream()
                .filter(condition -> condition.finding() == Condition.Finding.NOT_MET)
                .toList();
    }
}
