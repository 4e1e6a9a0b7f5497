package vn.gdnn.framework.identifier;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FrameworkElement;

/** By which identifier a version or a part of it goes by outside; {@code code} is empty for the version itself. */
public record FrameworkIdentifier(Kind kind, String code, UUID identifier) {

    /** What is identified; a link says that a part stands under another, or which level an indicator shows. */
    public enum Kind {
        FRAMEWORK,
        LEVEL,
        DOMAIN,
        COMPONENT,
        INDICATOR,
        LEVEL_LINK,
        DOMAIN_LINK,
        COMPONENT_LINK,
        INDICATOR_LINK,
        SHOWN_LEVEL_LINK
    }

    /** Those that the element brought with its file. */
    public static Stream<FrameworkIdentifier> of(FrameworkElement element) {
        var brought = element.brought();
        return element.is(FrameworkElement.Kind.FRAMEWORK)
                ? of(Kind.FRAMEWORK, "", brought.element())
                : Stream.of(
                                of(Kind.valueOf(element.kind().name()), element.code(), brought.element()),
                                of(Kind.valueOf(element.kind() + "_LINK"), element.code(), brought.link()),
                                of(Kind.SHOWN_LEVEL_LINK, element.code(), brought.shownLevel()))
                        .flatMap(found -> found);
    }

    private static Stream<FrameworkIdentifier> of(Kind kind, String code, @Nullable UUID identifier) {
        return identifier == null ? Stream.of() : Stream.of(new FrameworkIdentifier(kind, code, identifier));
    }
}
