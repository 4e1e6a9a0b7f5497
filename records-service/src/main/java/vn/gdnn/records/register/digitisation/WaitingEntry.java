package vn.gdnn.records.register.digitisation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.entry.Confidence;

/**
 * A line of an old register as the second person sees it before it comes into the register: all that it claims.
 *
 * @param issuer the school itself, or the predecessor on record
 */
public record WaitingEntry(
        long line,
        UUID studentId,
        String studentCode,
        Holder holder,
        Claim claim,
        Numbers numbers,
        Days days,
        Evidence evidence) {

    /**
     * What it was recorded from.
     *
     * @param entry under which scans of the paper are kept
     * @param scanDigest the SHA-256 of the latest one
     */
    @Schema(name = "OldEntryEvidence")
    public record Evidence(
            UUID entry, Confidence confidence, @Nullable String scanDigest) {}

    /** Whose paper it is, in the paper's words. */
    @Schema(name = "OldEntryHolder")
    public record Holder(
            String fullName,
            BirthDate dateOfBirth,
            @Nullable String sex) {}

    /** What was awarded by whom. */
    @Schema(name = "OldEntryClaim")
    public record Claim(
            String issuer,
            @Nullable String schoolAsWritten,
            String qualificationAsWritten,
            @Nullable Level level,
            String occupationName,
            @Nullable String occupationCode,
            String graduationClass,
            boolean highQuality) {}

    /** The numbers on the paper, and the book they stand in. */
    @Schema(name = "OldEntryNumbers")
    public record Numbers(
            String serialNumber,
            String registerNumber,
            @Nullable Integer registerYear,
            String decisionNumber) {}

    /** The days on the paper, and who signed it. */
    @Schema(name = "OldEntryDays")
    public record Days(
            LocalDate recognisedOn,
            LocalDate issuedOn,
            String signedBy,
            @Nullable String signerTitle) {}

    static WaitingEntry of(Row row) throws SQLException {
        return new WaitingEntry(
                row.bigint("line"),
                row.uuid("student"),
                row.text("student_code"),
                new Holder(row.text("full_name"), row.birthDate("date_of_birth"), row.textOrNull("sex")),
                claim(row),
                new Numbers(
                        row.text("serial_number"),
                        row.text("register_number"),
                        row.integerOrNull("register_year"),
                        row.text("decision_number")),
                new Days(
                        row.date("recognised_on"),
                        row.date("issued_on"),
                        row.text("signed_by"),
                        row.textOrNull("signer_title")),
                new Evidence(
                        row.uuid("id"), row.constant(Confidence.class, "confidence"), row.textOrNull("scan_digest")));
    }

    private static Claim claim(Row row) throws SQLException {
        return new Claim(
                row.text("institution_name"),
                row.textOrNull("school_as_written"),
                row.text("qualification_as_written"),
                row.constantOrNull(Level.class, "level"),
                row.text("occupation_name"),
                row.textOrNull("occupation_code"),
                row.text("graduation_class"),
                row.bool("high_quality"));
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "WaitingEntry " + line;
    }
}
