package vn.gdnn.training.framework;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a file says of a framework.
 *
 * @param place where it stands in the file: {@code line 7}, or the identifier of an item
 * @param parent the code of what it belongs to; empty where it belongs to the framework
 * @param level the level that an indicator shows
 */
public record FrameworkElement(
        Kind kind,
        String place,
        String code,
        String parent,
        @Nullable String level,
        String name) {

    /** What it is. */
    public enum Kind {
        FRAMEWORK,
        LEVEL,
        DOMAIN,
        COMPONENT,
        INDICATOR
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
