package vn.gdnn.curriculum.publication.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.framework.identifier.NamedUuid;

/** What an item is; the first four are those by which a package of a framework is read again. */
public enum CaseType {
    LEVEL("Level", "A level on which somebody may stand; the lowest comes first"),
    DOMAIN("Domain", "A domain of a competence framework"),
    COMPONENT("Component", "A component competence of a domain"),
    INDICATOR("Indicator", "By what one sees that a level of a component is reached"),
    MODULE("Module", "A module of a training programme"),
    OUTCOME("Learning outcome", "What a graduate of a training programme knows or can do"),
    GROUP("Elective group", "Modules of which a student chooses some");

    private final String title;
    private final String description;

    CaseType(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public UUID identifier() {
        return NamedUuid.of("item-type/" + name());
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Its place among the types. */
    public String hierarchyCode() {
        return String.valueOf(ordinal() + 1);
    }

    /** The type with this identifier. */
    public static Optional<CaseType> of(UUID identifier) {
        return Arrays.stream(values())
                .filter(type -> type.identifier().equals(identifier))
                .findFirst();
    }
}
