package vn.gdnn.records.people.student;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Another entry that may stand for the same person, and why it is thought so. */
public record Duplicate(
        UUID id, String institution, String code, String fullName, LocalDate dateOfBirth, List<Likeness> alike) {

    public Duplicate {
        alike = List.copyOf(alike);
    }

    /** What two entries have in common. */
    public enum Likeness {
        NUMBER,
        NAME_AND_BIRTH_DATE
    }
}
