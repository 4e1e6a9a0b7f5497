package vn.gdnn.records.people.student;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;

/** What is known of a student; names as in the birth papers, nationality by ISO 3166-1. */
public record StudentFacts(
        String code,
        String fullName,
        BirthDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable String placeOfBirth,
        @Nullable String nationality,
        Identifiers identifiers,
        Contact contact) {

    @Nullable String personalNumber() {
        return identifiers.personalNumber();
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "StudentFacts";
    }
}
