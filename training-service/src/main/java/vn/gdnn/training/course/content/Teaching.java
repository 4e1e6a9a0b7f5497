package vn.gdnn.training.course.content;

import java.util.Comparator;
import java.util.List;

/**
 * What a course teaches, and how.
 *
 * @param framework in whose components and levels the outcomes are told
 * @param languages codes of ISO 639
 */
public record Teaching(
        String framework, List<Outcome> outcomes, int hoursOnline, int hoursFaceToFace, List<String> languages) {

    /** The level in a component that who completes the course has reached. */
    public record Outcome(String component, String level) {}

    public Teaching {
        outcomes = outcomes.stream()
                .sorted(Comparator.comparing(Outcome::component))
                .toList();
        languages = languages.stream().distinct().sorted().toList();
    }

    /** The components of the outcomes, in their order. */
    public String[] components() {
        return outcomes.stream().map(Outcome::component).toArray(String[]::new);
    }

    /** The levels of the outcomes, in the same order. */
    public String[] levels() {
        return outcomes.stream().map(Outcome::level).toArray(String[]::new);
    }
}
