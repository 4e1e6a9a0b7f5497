package vn.gdnn.records.people.student;

import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.person.BirthDate;

/** Another entry that may stand for the same person, and why it is thought so. */
public record Duplicate(
        UUID id, String institution, String code, String fullName, BirthDate dateOfBirth, List<Likeness> alike) {

    public Duplicate {
        alike = List.copyOf(alike);
    }

    /** What two entries have in common. */
    public enum Likeness {
        NUMBER,
        NAME_AND_BIRTH_DATE
    }
}
