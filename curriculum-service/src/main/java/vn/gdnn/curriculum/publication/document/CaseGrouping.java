package vn.gdnn.curriculum.publication.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.framework.identifier.NamedUuid;

/** What associations of the type {@code isRelatedTo} mean. */
public enum CaseGrouping {
    DEVELOPS("Module develops learning outcome", "The module is one of those that develop the learning outcome"),
    COMPETENCE(
            "Learning outcome develops competence",
            "The learning outcome develops the component, up to the level that the extension names");

    private final String title;
    private final String description;

    CaseGrouping(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public UUID identifier() {
        return NamedUuid.of("grouping/" + name());
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** The grouping with this identifier. */
    public static Optional<CaseGrouping> of(UUID identifier) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.identifier().equals(identifier))
                .findFirst();
    }
}
