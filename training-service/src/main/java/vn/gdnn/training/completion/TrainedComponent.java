package vn.gdnn.training.completion;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.training.v1.TaughtComponent;

/** A component of the educators' framework that a training taught, and up to which of its levels, if that was told. */
public record TrainedComponent(String component, @Nullable String level) {

    /** As they are stored: a level for each component, empty where none was told, or no levels at all. */
    static List<TrainedComponent> of(List<String> components, List<String> levels) {
        return IntStream.range(0, components.size())
                .mapToObj(i -> new TrainedComponent(components.get(i), levels.isEmpty() ? null : told(levels.get(i))))
                .toList();
    }

    private static @Nullable String told(String level) {
        return level.isEmpty() ? null : level;
    }

    /** The level in each, empty where none was told. */
    static List<String> levels(List<TrainedComponent> components) {
        return components.stream()
                .map(one -> one.level() == null ? "" : one.level())
                .toList();
    }

    /** As {@link #taught(List)}, of what is stored. */
    public static List<TaughtComponent> taught(List<String> components, List<String> levels) {
        return taught(of(components, levels));
    }

    /** What others are told of them. */
    static List<TaughtComponent> taught(List<TrainedComponent> components) {
        return components.stream()
                .map(one -> new TaughtComponent(one.component(), one.level()))
                .toList();
    }
}
