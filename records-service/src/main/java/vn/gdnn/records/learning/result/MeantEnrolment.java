package vn.gdnn.records.learning.result;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.records.learning.grading.GradingRules;

/** What a row of a file must know of the enrolment it means, as the transaction {@code changedIn} left it. */
record MeantEnrolment(
        UUID id,
        boolean active,
        LocalDate enrolledOn,
        GradingRules rules,
        String ruleSet,
        Set<String> modules,
        String changedIn) {

    MeantEnrolment {
        modules = Set.copyOf(modules);
    }
}
