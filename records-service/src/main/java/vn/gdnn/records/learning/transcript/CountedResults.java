package vn.gdnn.records.learning.transcript;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.gdnn.records.learning.grading.CountedAttempt;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.result.ModuleResult;

/** Which of several attempts at a module counts. */
final class CountedResults {

    private static final Comparator<ModuleResult> BY_ATTEMPT =
            Comparator.comparing(result -> result.sitting().attempt());
    private static final Comparator<ModuleResult> BY_SCORE =
            Comparator.comparing(result -> result.score().score());

    private CountedResults() {}

    /** The attempt that counts, by the policy of the rules. */
    static Optional<ModuleResult> of(Collection<ModuleResult> attempts, GradingRules rules) {
        return attempts.stream().max(rules.countedAttempt() == CountedAttempt.LAST ? BY_ATTEMPT : BY_SCORE);
    }
}
