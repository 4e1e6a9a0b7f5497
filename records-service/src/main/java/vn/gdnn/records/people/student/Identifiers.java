package vn.gdnn.records.people.student;

import org.jspecify.annotations.Nullable;

/** The numbers a person may be known by: personal number of 12 digits, the older one of 9, passport. */
public record Identifiers(
        @Nullable String personalNumber,
        @Nullable String legacyNumber,
        @Nullable String passport) {

    /** No number at all. */
    public static final Identifiers NONE = new Identifiers(null, null, null);

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "Identifiers";
    }
}
