package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody reads off a paper: at least one of its numbers, and whose it is. */
public record PaperFacts(
        @Nullable String serialNumber,
        @Nullable String registerNumber,
        @Nullable String institution,
        String fullName,
        LocalDate dateOfBirth) {

    /** The name with single spaces, as it is compared. */
    String name() {
        return fullName.strip().replaceAll("\\s+", " ");
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "PaperFacts";
    }
}
