package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.text.PersonName;

/** What somebody reads off a paper: at least one of its numbers, and whose it is. */
public record PaperFacts(
        @Nullable String serialNumber,
        @Nullable String registerNumber,
        @Nullable String institution,
        String fullName,
        LocalDate dateOfBirth) {

    /** The name as it is compared. */
    String name() {
        return PersonName.folded(fullName);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "PaperFacts";
    }
}
