package vn.gdnn.framework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file says of a framework.
 *
 * @param place where it stands in the file: {@code line 7}, or the identifier of an item
 * @param parent the code of what it belongs to; empty where it belongs to the framework
 * @param level the level that an indicator shows
 * @param brought the identifiers it has in the file; empty where the format has none
 */
public record FrameworkElement(
        Kind kind,
        String place,
        String code,
        String parent,
        @Nullable String level,
        String name,
        Brought brought) {

    /** Identifiers of an element, of what says that it stands under another, and of what says which level it shows. */
    public record Brought(
            @Nullable UUID element,
            @Nullable UUID link,
            @Nullable UUID shownLevel) {

        public static final Brought NONE = new Brought(null, null, null);
    }

    /** What it is. */
    public enum Kind {
        FRAMEWORK,
        LEVEL,
        DOMAIN,
        COMPONENT,
        INDICATOR
    }

    /** Whether it is of that kind. */
    public boolean is(Kind other) {
        return kind == other;
    }
}
