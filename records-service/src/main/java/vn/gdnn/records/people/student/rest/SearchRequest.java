package vn.gdnn.records.people.student.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.people.student.Identifiers;

/** Numbers of which a student has any; they travel in the body, never in a URL. */
record SearchRequest(
        @Nullable @Size(max = 12) @Pattern(regexp = "\\d{12}") String personalNumber,

        @Nullable @Size(max = 9) @Pattern(regexp = "\\d{9}") String legacyNumber,

        @Nullable @Size(max = 20) @Pattern(regexp = "[A-Z0-9]{5,20}") String passport) {

    Identifiers wanted() {
        return new Identifiers(personalNumber, legacyNumber, passport);
    }

    @Override
    public String toString() {
        return "SearchRequest";
    }
}
