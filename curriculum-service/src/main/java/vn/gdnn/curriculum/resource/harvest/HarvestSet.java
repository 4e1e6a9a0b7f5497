package vn.gdnn.curriculum.resource.harvest;

import java.util.Locale;
import java.util.Optional;
import vn.gdnn.curriculum.resource.content.ResourceType;

/**
 * Resources that are harvested together.
 *
 * @param value the code of the school, or the name of the type
 */
public record HarvestSet(Kind kind, String value) {

    /** By what resources are told apart. */
    public enum Kind {
        EVERYTHING,
        SCHOOL,
        TYPE;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + "-";
        }
    }

    /** All that is or was published. */
    public static final HarvestSet EVERYTHING = new HarvestSet(Kind.EVERYTHING, "");

    /** Those of a school. */
    public static HarvestSet ofSchool(String institution) {
        return new HarvestSet(Kind.SCHOOL, institution);
    }

    /** Those of a type. */
    public static HarvestSet ofType(String type) {
        return new HarvestSet(Kind.TYPE, type);
    }

    /** What {@link #spec()} wrote; none where it is no name of a set. */
    public static Optional<HarvestSet> read(String spec) {
        if (spec.matches("school-[A-Z0-9]{2,20}")) {
            return Optional.of(ofSchool(spec.substring(Kind.SCHOOL.prefix().length())));
        }
        for (var type : ResourceType.values()) {
            if (spec.equals(ofType(type.name()).spec())) {
                return Optional.of(ofType(type.name()));
            }
        }
        return Optional.empty();
    }

    /** Its name in requests; empty for everything. */
    public String spec() {
        return kind == Kind.EVERYTHING ? "" : kind.prefix() + value;
    }
}
