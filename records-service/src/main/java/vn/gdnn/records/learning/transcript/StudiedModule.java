package vn.gdnn.records.learning.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.CountedModule;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.ModuleScore;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.result.AttemptKind;
import vn.gdnn.records.learning.result.ModuleResult;
import vn.gdnn.records.learning.result.TransferredResult;

/** A module of the programme with all one enrolment has of it: the school's own results and one taken over. */
record StudiedModule(
        ProgrammeModule module,
        List<ModuleResult> attempts,
        @Nullable TransferredResult takenOver) {

    StudiedModule {
        attempts = List.copyOf(attempts);
    }

    /** The same with those of its own results only. */
    StudiedModule with(Predicate<ModuleResult> wanted) {
        return new StudiedModule(module, attempts.stream().filter(wanted).toList(), takenOver);
    }

    /** The same without what was taken over. */
    StudiedModule ownOnly() {
        return new StudiedModule(module, attempts, null);
    }

    /** The score that counts: the school's own, by the policy of attempts, else the one taken over. */
    Optional<ModuleScore> counted(GradingRules rules) {
        return CountedResults.of(attempts, rules)
                .map(ModuleResult::score)
                .or(() -> Optional.ofNullable(takenOver).map(result -> rules.recognised(result.score())));
    }

    /** What it adds to an average; a condition module adds nothing (circular 04/2022, art. 16.2). */
    Optional<CountedModule> inAverages(GradingRules rules) {
        return module.condition()
                ? Optional.empty()
                : counted(rules).map(score -> new CountedModule(score.score(), module.credits()));
    }

    /** Whether its exam had to be taken again, here or where it was taken over from; condition modules apart. */
    boolean retaken() {
        return !module.condition() && forced();
    }

    /** The hardest way it was come by. */
    AttemptKind hardest() {
        return creditsRestudied() > 0 ? AttemptKind.RESTUDY : forced() ? AttemptKind.RESIT : AttemptKind.FIRST;
    }

    private boolean forced() {
        return attempts.stream().anyMatch(result -> result.kind().isForced())
                || takenOver != null && takenOver.kind().isForced();
    }

    /** The credits studied again, each time anew. */
    int creditsRestudied() {
        var times = attempts.stream()
                .filter(result -> result.kind() == AttemptKind.RESTUDY)
                .count();
        return module.credits()
                * (int) (times + (takenOver != null && takenOver.kind() == AttemptKind.RESTUDY ? 1 : 0));
    }
}
