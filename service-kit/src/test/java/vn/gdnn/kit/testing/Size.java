package vn.gdnn.kit.testing;

import java.util.Locale;

/** What docs/style.md asks to look twice at, and from where on. */
enum Size {
    CLASS_LINES(120),
    METHOD_LINES(20),
    RECORD_COMPONENTS(8),
    CONSTRUCTOR_COLLABORATORS(4),
    PACKAGE_TYPES(15),
    /** Parameters that say {@code @PathParam} or {@code @QueryParam} where {@code @RestPath} and {@code @RestQuery} do. */
    LONG_PARAMETERS(0);

    /** Something of which there may be less. */
    record Offender(Size kind, String where, long value) {

        @Override
        public String toString() {
            return where + " " + value;
        }
    }

    private final int limit;

    Size(int limit) {
        this.limit = limit;
    }

    /** Whether one may be larger than another. */
    boolean hasDegrees() {
        return limit > 0;
    }

    boolean isPassedBy(long value) {
        return value > limit;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
