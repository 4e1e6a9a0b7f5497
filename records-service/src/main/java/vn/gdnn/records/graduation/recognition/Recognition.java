package vn.gdnn.records.graduation.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.GraduationClass;

/** A recognised graduation with the rules it was judged by and the evidence found. */
public record Recognition(
        UUID id,
        UUID enrolment,
        Decision decision,
        GraduationClass graduationClass,
        @Nullable BigDecimal average,
        String ruleSet,
        List<Condition> conditions) {

    public Recognition {
        conditions = List.copyOf(conditions);
    }
}
