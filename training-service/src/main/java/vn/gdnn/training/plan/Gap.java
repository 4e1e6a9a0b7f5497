package vn.gdnn.training.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FrameworkVersion;
import vn.gdnn.framework.FrameworkVersion.Component;
import vn.gdnn.framework.FrameworkVersion.Level;
import vn.gdnn.training.assessment.SelfAssessmentRecord;
import vn.gdnn.training.plan.NeedsToday.Needed;

/** How far somebody is from a level of a framework in each of its components. */
final class Gap {

    private final FrameworkVersion framework;
    private final int needed;

    Gap(Needed needed) {
        framework = needed.framework();
        this.needed = needed.rank();
    }

    FrameworkVersion framework() {
        return framework;
    }

    /** The code of the framework. */
    String code() {
        return framework.about().code();
    }

    /** The needed level and those above it. */
    List<String> reaching() {
        return framework.levels().stream()
                .skip(Math.min(needed, framework.levels().size() + 1) - 1L)
                .map(Level::code)
                .toList();
    }

    List<Component> components() {
        return framework.components();
    }

    /** Whether this level, of any version of the framework, is the needed one or a higher one. */
    boolean isReached(@Nullable String level) {
        return level != null && framework.rank(level).orElse(0) >= needed;
    }

    LearningPlan.Mark mark(SelfAssessmentRecord assessment) {
        var levels = assessment.levels().stream()
                .filter(place -> place.level() != null)
                .collect(Collectors.toMap(SelfAssessmentRecord.Place::component, place -> "" + place.level()));
        var reached = components().stream()
                .filter(component -> isReached(levels.get(component.code())))
                .count();
        return new LearningPlan.Mark(
                assessment.assessedOn(), (int) reached, components().size());
    }
}
