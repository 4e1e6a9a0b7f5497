package vn.gdnn.records.register.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/** A person's entry at one school with what they enrolled in there and which diplomas the register has. */
public record LinkedEntry(
        String institution,
        UUID studentId,
        String code,
        String fullName,
        BirthDate dateOfBirth,
        List<Study> studies,
        List<Held> diplomas) {

    public LinkedEntry {
        studies = List.copyOf(studies);
        diplomas = List.copyOf(diplomas);
    }

    /** An enrolment, and the decision by which it ended in graduation where one stands. */
    public record Study(
            UUID enrolmentId,
            Taught programme,
            LocalDate enrolledOn,
            String status,
            @Nullable String decisionNumber,
            @Nullable LocalDate recognisedOn) {}

    /** The programme as it was when the person entered it. */
    @Schema(name = "ProgrammeOfStudy")
    public record Taught(String code, String name, String level, String occupationCode) {}

    /** An entry in the register. */
    public record Held(UUID diplomaId, String serialNumber, String registerNumber, String status, String origin) {}

    /** It names a person. */
    @Override
    public String toString() {
        return institution + " " + studentId;
    }
}
