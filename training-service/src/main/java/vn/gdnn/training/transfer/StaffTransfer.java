package vn.gdnn.training.transfer;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/**
 * What one school hands over with a member of its staff to another; frozen when it was offered.
 *
 * @param answer why it was rejected
 */
public record StaffTransfer(
        UUID id,
        long version,
        Schools schools,
        Status status,
        Terms terms,
        OfferedPerson person,
        @Nullable String answer) {

    /** How far the handshake came; an offer that is not answered in time is EXPIRED by itself. */
    @Schema(name = "TransferStatus")
    public enum Status {
        OFFERED,
        WITHDRAWN,
        REJECTED,
        ACCEPTED,
        EXPIRED
    }

    /**
     * Which school lets go of whom, and to which.
     *
     * @param acceptedMember the person at the new school, null until it accepts
     */
    public record Schools(
            String from,
            UUID staffMember,
            String to,
            @Nullable UUID acceptedMember) {

        /** The person at that school, as far as it has the person on record. */
        public @Nullable UUID staffAt(String institution) {
            return institution.equals(from) ? staffMember : institution.equals(to) ? acceptedMember : null;
        }
    }

    /**
     * From when on and why.
     *
     * @param on the first day at the new school
     * @param openUntil the last day on which the offer is accepted
     */
    public record Terms(
            LocalDate on, String reason, @Nullable String decisionNumber, LocalDate openUntil) {}

    static StaffTransfer of(Row row) throws SQLException {
        return new StaffTransfer(
                row.uuid("id"),
                row.bigint("version"),
                new Schools(
                        row.text("institution"),
                        row.uuid("staff_member"),
                        row.text("to_institution"),
                        row.uuidOrNull("accepted_member")),
                row.constant(Status.class, "status_now"),
                new Terms(
                        row.date("starts_on"),
                        row.text("reason"),
                        row.textOrNull("decision_number"),
                        row.date("open_until")),
                OfferedPerson.of(row),
                row.textOrNull("answer"));
    }

    @Override
    public String toString() {
        return "StaffTransfer[id=" + id + "]";
    }
}
