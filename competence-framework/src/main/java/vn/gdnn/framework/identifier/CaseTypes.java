package vn.gdnn.framework.identifier;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.framework.FrameworkElement.Kind;

/** The item types by which a package of CASE says what an element of a framework is, where associations do not. */
public final class CaseTypes {

    private CaseTypes() {}

    /** The identifier of the item type of this kind. */
    public static UUID identifier(Kind kind) {
        return NamedUuid.of("item-type/" + kind);
    }

    /** The kind whose item type has this identifier. */
    public static Optional<Kind> kind(String identifier) {
        return Arrays.stream(Kind.values())
                .filter(kind -> identifier(kind).toString().equals(identifier))
                .findFirst();
    }
}
