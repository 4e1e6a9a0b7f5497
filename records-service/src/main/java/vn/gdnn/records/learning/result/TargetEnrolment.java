package vn.gdnn.records.learning.result;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.records.learning.grading.GradingRules;

/** What is needed of the enrolment that a row is about, as the transaction {@code changedIn} left it. */
record TargetEnrolment(
        UUID id,
        boolean active,
        LocalDate enrolledOn,
        GradingRules rules,
        String ruleSet,
        Set<String> modules,
        String changedIn) {

    TargetEnrolment {
        modules = Set.copyOf(modules);
    }
}
