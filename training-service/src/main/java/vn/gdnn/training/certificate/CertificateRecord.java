package vn.gdnn.training.certificate;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/**
 * A certificate as its school sees it.
 *
 * @param verifyUrl the page that tells anyone what became of it; whoever has it holds the paper
 * @param validUntil the first day on which it holds no more; none: for ever
 */
public record CertificateRecord(
        UUID id,
        long version,
        String institution,
        UUID completionId,
        UUID staffId,
        String publicId,
        String verifyUrl,
        String issuer,
        String number,
        String fullName,
        Content content,
        Instant issuedAt,
        @Nullable LocalDate validUntil,
        @Nullable Revoked revoked) {

    /** What it certifies. */
    public record Content(
            String subject, String title, String provider, List<String> components, LocalDate completedOn) {

        public Content {
            components = List.copyOf(components);
        }
    }

    /** From when on it is revoked, and why. */
    public record Revoked(LocalDate from, String reason) {}

    static final String COLUMNS = """
            id, version, institution, completion, staff_member, public_id, issuer, number, full_name, subject, title,
            provider, array_to_string(components, ',') as components, completed_on, issued_at, valid_until, revoked_from,
            revocation_reason""";

    static CertificateRecord of(Row row, String publicUrl) throws SQLException {
        var from = row.dateOrNull("revoked_from");
        return new CertificateRecord(
                row.uuid("id"),
                row.bigint("version"),
                row.text("institution"),
                row.uuid("completion"),
                row.uuid("staff_member"),
                row.text("public_id"),
                publicUrl + "/verify/" + row.text("public_id"),
                row.text("issuer"),
                row.text("number"),
                row.text("full_name"),
                content(row),
                row.instant("issued_at"),
                row.dateOrNull("valid_until"),
                from == null ? null : new Revoked(from, row.text("revocation_reason")));
    }

    private static Content content(Row row) throws SQLException {
        return new Content(
                row.text("subject"),
                row.text("title"),
                row.text("provider"),
                listed(row.text("components")),
                row.date("completed_on"));
    }

    /** The parts of a text between commas; none of an empty one. */
    public static List<String> listed(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** It names a person. */
    @Override
    public String toString() {
        return "CertificateRecord[id=" + id + "]";
    }
}
