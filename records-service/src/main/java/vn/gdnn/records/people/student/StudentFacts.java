package vn.gdnn.records.people.student;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a student; names in Unicode NFC, as in the birth papers, nationality by ISO 3166-1. */
public record StudentFacts(
        String code,
        String fullName,
        LocalDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable String placeOfBirth,
        @Nullable String nationality,
        Identifiers identifiers,
        Contact contact) {

    public StudentFacts {
        fullName = clean(fullName);
        placeOfBirth = placeOfBirth == null || placeOfBirth.isBlank() ? null : clean(placeOfBirth);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Form.NFC).strip();
    }

    @Nullable String personalNumber() {
        return identifiers.personalNumber();
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "StudentFacts";
    }
}
