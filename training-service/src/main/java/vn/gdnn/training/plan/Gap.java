package vn.gdnn.training.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.assessment.SelfAssessmentRecord;
import vn.gdnn.training.framework.FrameworkVersion;
import vn.gdnn.training.framework.FrameworkVersion.Component;

/** How far somebody is from a level of a framework in each of its components. */
final class Gap {

    private final FrameworkVersion framework;
    private final String needed;

    /** The framework has the level. */
    Gap(FrameworkVersion framework, String needed) {
        this.framework = framework;
        this.needed = needed;
    }

    List<Component> components() {
        return framework.components();
    }

    /** The levels that a self-assessment gave, by component; below the lowest there is none. */
    static Map<String, String> levels(@Nullable SelfAssessmentRecord assessment) {
        return assessment == null
                ? Map.of()
                : assessment.levels().stream()
                        .filter(place -> place.level() != null)
                        .collect(Collectors.toMap(SelfAssessmentRecord.Place::component, place -> "" + place.level()));
    }

    /** Whether this level, of any version of the framework, is the needed one or a higher one. */
    boolean isReached(@Nullable String level) {
        return level != null && rank(level) >= rank(needed);
    }

    LearningPlan.Mark mark(SelfAssessmentRecord assessment) {
        var levels = levels(assessment);
        var reached = components().stream()
                .filter(component -> isReached(levels.get(component.code())))
                .count();
        return new LearningPlan.Mark(
                assessment.assessedOn(), (int) reached, components().size());
    }

    private int rank(String level) {
        return framework.rank(level).orElse(0);
    }
}
