package vn.gdnn.events.curriculum.v1;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gdnn.events.curriculum.v1.OutcomeMapping.DevelopedCompetence;

/**
 * Which components of digital competence a programme develops, each up to the highest level that an outcome with modules names:
 * what an outcome develops by no module is not taught and does not count. The one place where rule T3-2 is decided, for the service
 * that measures a programme and for those that hear of it.
 *
 * @param components by level, the highest first, those of one level by name
 */
public record MeasuredCompetence(List<DevelopedCompetence> components) {

    private static final Comparator<DevelopedCompetence> HIGHEST_FIRST = Comparator.comparingInt(
                    DevelopedCompetence::level)
            .reversed()
            .thenComparing(DevelopedCompetence::component);

    public MeasuredCompetence {
        components = components.stream().sorted(HIGHEST_FIRST).toList();
    }

    /** Of what the outcomes of a programme map to; empty where none names a module, for there is nothing to measure. */
    public static Optional<MeasuredCompetence> of(List<OutcomeMapping> mappings) {
        var taught = mappings.stream()
                .filter(mapping -> !mapping.modules().isEmpty())
                .toList();
        if (taught.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> levels = new HashMap<>();
        taught.stream()
                .flatMap(mapping -> mapping.competences().stream())
                .forEach(developed -> levels.merge(developed.component(), developed.level(), Math::max));
        return Optional.of(new MeasuredCompetence(levels.entrySet().stream()
                .map(level -> new DevelopedCompetence(level.getKey(), level.getValue()))
                .toList()));
    }

    /** Whether the outcomes integrate digital competence by rule T3-2: so many components, each up to that level at least. */
    public boolean integrates(IntegrationThreshold threshold) {
        return components.size() >= threshold.fewestComponents()
                && components.get(threshold.fewestComponents() - 1).level() >= threshold.lowestLevel();
    }
}
