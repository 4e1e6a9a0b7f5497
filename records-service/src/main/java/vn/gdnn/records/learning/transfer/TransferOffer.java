package vn.gdnn.records.learning.transfer;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.person.BirthDate;

/** What one school hands over with a student to another; frozen when it was offered. */
public record TransferOffer(
        UUID id,
        long version,
        String institution,
        String toInstitution,
        UUID enrolment,
        Status status,
        Decision decision,
        Person person) {

    /** How far the handshake came. */
    @Schema(name = "OfferStatus")
    public enum Status {
        OFFERED,
        WITHDRAWN,
        ACCEPTED
    }

    /** The old school's decision to let the student go. */
    public record Decision(String number, LocalDate decidedOn) {}

    /** Who changes schools, and from what. */
    public record Person(
            String fullName,
            BirthDate dateOfBirth,
            byte @Nullable [] personalNumber,
            byte @Nullable [] personalNumberHash,
            String programmeName,
            String ruleSet) {

        @Override
        public String toString() {
            return "Person";
        }
    }

    static TransferOffer of(Row row) throws SQLException {
        return new TransferOffer(
                row.uuid("id"),
                row.bigint("version"),
                row.text("institution"),
                row.text("to_institution"),
                row.uuid("enrolment"),
                row.constant(Status.class, "status"),
                new Decision(row.text("decision_number"), row.date("decided_on")),
                new Person(
                        row.text("full_name"),
                        row.birthDate("date_of_birth"),
                        row.bytes("personal_number"),
                        row.bytes("personal_number_hash"),
                        row.text("programme_name"),
                        row.text("rule_set")));
    }
}
