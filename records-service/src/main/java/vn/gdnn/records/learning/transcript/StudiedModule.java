package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.CountedModule;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.ModuleScore;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.result.AttemptKind;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.result.ModuleResult;
import vn.gdnn.records.learning.result.TransferredResult;

/**
 * A module of the programme with all one enrolment has of it: the school's own results, one taken over from another school,
 * and an exemption, with or without the score of an earlier enrolment.
 */
record StudiedModule(
        ProgrammeModule module,
        List<ModuleResult> attempts,
        @Nullable TransferredResult takenOver,
        @Nullable ExemptedModule exemption) {

    StudiedModule {
        attempts = List.copyOf(attempts);
    }

    /** The same with those of its own results only. */
    StudiedModule with(Predicate<ModuleResult> wanted) {
        return new StudiedModule(module, attempts.stream().filter(wanted).toList(), takenOver, exemption);
    }

    /** The same without what came from elsewhere or before. */
    StudiedModule ownOnly() {
        return new StudiedModule(module, attempts, null, null);
    }

    /**
     * The score that counts: the school's own, by the policy of attempts, else the one taken over. An exemption takes the
     * place of a result of its own that is no pass.
     */
    Optional<ModuleScore> counted(GradingRules rules) {
        return own(rules).or(() -> elsewhere().findFirst().map(result -> rules.recognised(result.score())));
    }

    /** The school's own score, unless it is no pass and the module was exempted. */
    Optional<ModuleScore> own(GradingRules rules) {
        return CountedResults.of(attempts, rules)
                .map(ModuleResult::score)
                .filter(score -> exemption == null || score.passed());
    }

    /** Whether its credits are earned without any score (miễn trừ). */
    boolean exempt(GradingRules rules) {
        return exemption != null && counted(rules).isEmpty();
    }

    /** What it adds to an average; condition and exempt modules add nothing (circular 04/2022, art. 16.2). */
    Optional<CountedModule> inAverages(GradingRules rules) {
        return module.condition()
                ? Optional.empty()
                : counted(rules).map(score -> new CountedModule(score.score(), module.credits()));
    }

    /** Whether its exam had to be taken again, here or where it was taken over from; condition and exempt modules apart. */
    boolean retaken() {
        return !module.condition() && hardest() != AttemptKind.FIRST;
    }

    /** The hardest way it was come by. */
    AttemptKind hardest() {
        return creditsRestudied() > 0
                ? AttemptKind.RESTUDY
                : kinds().anyMatch(AttemptKind::isForced) ? AttemptKind.RESIT : AttemptKind.FIRST;
    }

    /** The credits studied again, each time anew. */
    int creditsRestudied() {
        return module.credits()
                * (int) kinds().filter(kind -> kind == AttemptKind.RESTUDY).count();
    }

    private Stream<AttemptKind> kinds() {
        return exemption != null && exemption.earlier() == null
                ? Stream.empty()
                : Stream.concat(
                        attempts.stream().map(ModuleResult::kind), elsewhere().map(Elsewhere::kind));
    }

    private record Elsewhere(BigDecimal score, AttemptKind kind) {}

    private Stream<Elsewhere> elsewhere() {
        return Stream.concat(
                Stream.ofNullable(takenOver).map(result -> new Elsewhere(result.score(), result.kind())),
                Stream.ofNullable(exemption)
                        .flatMap(granted -> Stream.ofNullable(granted.earlier()))
                        .map(earlier -> new Elsewhere(earlier.score(), earlier.kind())));
    }
}
