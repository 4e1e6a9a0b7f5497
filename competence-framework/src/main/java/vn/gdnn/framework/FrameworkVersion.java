package vn.gdnn.framework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of a competence framework, with all that belongs to it; names are in the framework's own language. */
public record FrameworkVersion(
        FrameworkHead about,
        List<Level> levels,
        List<Domain> domains,
        List<Component> components,
        List<Indicator> indicators) {

    /** How the code of a component is written: parts joined by dots. */
    public static final String COMPONENT_FORM = "[A-Za-z0-9]{1,10}(\\.[A-Za-z0-9]{1,10}){1,4}";

    /** A level, for instance Cơ bản; the lowest comes first. */
    public record Level(String code, String name) {}

    /** A domain, within another one where it says so. */
    public record Domain(String code, @Nullable String parent, String name) {}

    /** A component competence of a domain, for example 1.1. */
    public record Component(String code, String domain, String name) {}

    /** By what one sees that a level of a component is reached. */
    public record Indicator(String code, String component, String level, String name) {}

    FrameworkVersion as(FrameworkHead other) {
        return new FrameworkVersion(other, levels, domains, components, indicators);
    }

    /** Where the level stands, 1 for the lowest; empty if the version does not have it. */
    public Optional<Integer> rank(String level) {
        for (var i = 0; i < levels.size(); i++) {
            if (levels.get(i).code().equals(level)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** Whether the version has this component. */
    public boolean hasComponent(String code) {
        return components.stream().anyMatch(component -> component.code().equals(code));
    }
}
