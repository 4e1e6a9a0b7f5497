package vn.gdnn.training.completion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a completed training; the components are those of the educators' framework, each named once.
 *
 * @param validUntil the first day on which it holds no more, null where it holds for ever
 */
public record TrainingFacts(
        TrainingSubject subject,
        String title,
        String provider,
        List<TrainedComponent> components,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        @Nullable String certificateNumber) {

    public TrainingFacts {
        var named = new LinkedHashMap<String, TrainedComponent>();
        components.forEach(one -> named.merge(one.component(), one, TrainingFacts::withLevel));
        components = named.values().stream()
                .sorted(Comparator.comparing(TrainedComponent::component))
                .toList();
    }

    private static TrainedComponent withLevel(TrainedComponent first, TrainedComponent next) {
        return first.level() == null ? next : first;
    }

    /** The codes of the components, in their order. */
    List<String> competences() {
        return components.stream().map(TrainedComponent::component).toList();
    }

    /** The level in each of the components, empty where none is told. */
    List<String> levels() {
        return TrainedComponent.levels(components);
    }
}
