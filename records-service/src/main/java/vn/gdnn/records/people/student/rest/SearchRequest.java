package vn.gdnn.records.people.student.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.records.people.student.Identifiers;

/** Numbers of which a student has any; they travel in the body, never in a URL. */
record SearchRequest(
        @Nullable @Size(max = 12) @Pattern(regexp = "\\d{12}") String personalNumber,

        @Nullable @Size(max = 9) @Pattern(regexp = NumberKind.LEGACY_FORM) String legacyNumber,

        @Nullable @Size(max = 20) @Pattern(regexp = NumberKind.PASSPORT_FORM) String passport) {

    Identifiers wanted() {
        return new Identifiers(personalNumber, legacyNumber, passport);
    }

    @Override
    public String toString() {
        return "SearchRequest";
    }
}
