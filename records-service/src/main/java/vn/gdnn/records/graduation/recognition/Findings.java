package vn.gdnn.records.graduation.recognition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GraduationClass;

/** How far a student is from graduation: each condition with its evidence, and the class the rules compute, if they do. */
public record Findings(
        List<Condition> conditions,
        @Nullable BigDecimal average,
        @Nullable GraduationClass graduationClass,
        boolean classEntered,
        String ruleSet) {

    public Findings {
        conditions = List.copyOf(conditions);
    }

    /** Whether no condition on record is open. */
    public boolean qualified() {
        return conditions.stream().noneMatch(condition -> condition.finding() == Condition.Finding.NOT_MET);
    }
}
