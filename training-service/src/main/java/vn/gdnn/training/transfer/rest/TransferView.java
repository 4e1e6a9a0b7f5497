package vn.gdnn.training.transfer.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.number.Numbers;
import vn.gdnn.training.transfer.OfferedPerson;
import vn.gdnn.training.transfer.StaffTransfer;

/** An offer as its readers see it. */
@Schema(name = "StaffTransfer")
record TransferView(
        UUID id,
        String fromInstitution,
        String toInstitution,

        @Schema(
                description =
                        "The person at the caller's school: at the new one once it accepted; null for who stands over a school")
        @Nullable UUID staffId,

        StaffTransfer.Status status,
        StaffTransfer.Terms terms,
        Person person,

        @Schema(description = "Why it was rejected") @Nullable String rejection) {

    /** Who changes schools; the numbers are masked, and stand in the record of the school that took the person over. */
    @Schema(name = "TransferredPerson")
    record Person(
            String fullName,
            BirthDate dateOfBirth,
            @Nullable Sex sex,
            @Nullable String personalNumber,
            OtherNumbers otherNumbers,
            Position position,
            @Nullable String qualification,
            @Nullable String subjectTaught) {

        static Person of(OfferedPerson person, Numbers masked) {
            return new Person(
                    person.fullName(),
                    person.dateOfBirth(),
                    person.sex(),
                    masked.personalNumber(),
                    new OtherNumbers(masked.legacyNumber(), masked.passport()),
                    person.position(),
                    person.qualification(),
                    person.subjectTaught());
        }

        @Override
        public String toString() {
            return "Person";
        }
    }

    /** The older number of 9 digits and that of a passport. */
    @Schema(name = "TransferredNumbers")
    record OtherNumbers(
            @Nullable String legacyNumber, @Nullable String passport) {

        @Override
        public String toString() {
            return "OtherNumbers";
        }
    }

    static TransferView of(StaffTransfer offer, Numbers masked, String institution) {
        var schools = offer.schools();
        return new TransferView(
                offer.id(),
                schools.from(),
                schools.to(),
                schools.staffAt(institution),
                offer.status(),
                offer.terms(),
                Person.of(offer.person(), masked),
                offer.answer());
    }
}
