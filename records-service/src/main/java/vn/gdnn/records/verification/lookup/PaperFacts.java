package vn.gdnn.records.verification.lookup;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.text.PersonName;

/** What somebody reads off a paper: at least one of its numbers, and whose it is. */
public record PaperFacts(
        @Nullable String serialNumber,
        @Nullable String registerNumber,
        @Nullable String institution,
        String fullName,
        BirthDate dateOfBirth) {

    /** The name as it is compared. */
    String name() {
        return PersonName.folded(fullName);
    }

    /** What the paper may say of the birth: as much as was typed, or less. */
    String[] bornOnPapers() {
        return dateOfBirth.onPapers().stream().map(BirthDate::written).toArray(String[]::new);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "PaperFacts";
    }
}
