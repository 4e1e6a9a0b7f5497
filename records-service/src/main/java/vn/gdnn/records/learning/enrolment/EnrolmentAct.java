package vn.gdnn.records.learning.enrolment;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/** Something decided about an enrolment; appended, never changed. */
public record EnrolmentAct(
        int number,
        Kind kind,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        @Nullable String reason,
        String actor,
        Instant recordedAt) {

    /** What it brings the enrolment to; graduation has its own decision, the recognition. */
    @Schema(name = "EnrolmentActKind")
    public enum Kind {
        RESERVATION(EnrolmentStatus.RESERVED),
        LEAVE(EnrolmentStatus.ON_LEAVE),
        RETURN(EnrolmentStatus.ACTIVE),
        EXPULSION(EnrolmentStatus.EXPELLED),
        WITHDRAWAL(EnrolmentStatus.WITHDRAWN),
        /** By the handshake of two schools only. */
        TRANSFER(EnrolmentStatus.TRANSFERRED);

        private final EnrolmentStatus leadsTo;

        Kind(EnrolmentStatus leadsTo) {
            this.leadsTo = leadsTo;
        }

        EnrolmentStatus leadsTo() {
            return leadsTo;
        }

        boolean isPossibleFrom(EnrolmentStatus status) {
            var interrupts = this == RESERVATION || this == LEAVE || this == TRANSFER;
            return interrupts ? status == EnrolmentStatus.ACTIVE : status.isOpen() && status != leadsTo;
        }
    }

    static EnrolmentAct of(Row row) throws SQLException {
        return new EnrolmentAct(
                row.integer("number"),
                row.constant(Kind.class, "kind"),
                row.text("decision_number"),
                row.date("decided_on"),
                row.date("effective_on"),
                row.textOrNull("reason"),
                row.text("actor"),
                row.instant("recorded_at"));
    }
}
