package vn.gdnn.training.staff.alike;

import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.person.BirthDate;

/** A record that may stand for the same person as another, and why. */
public record Duplicate(
        UUID id, String institution, String code, String fullName, BirthDate dateOfBirth, List<Likeness> alike) {

    /** What two records have in common. */
    public enum Likeness {
        NUMBER,
        NAME_AND_BIRTH_DATE
    }

    @Override
    public String toString() {
        return "Duplicate[id=" + id + "]";
    }
}
