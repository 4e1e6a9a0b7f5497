package vn.gdnn.training.certificate.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.certificate.CertificateRecord;
import vn.gdnn.training.certificate.key.DisownedKeys;
import vn.gdnn.training.certificate.published.PublicCertificate.Seal;
import vn.gdnn.training.certificate.published.PublicCertificate.Status;

/** Certificates and the acts on them, as far as anyone with the public id may see them. */
@ApplicationScoped
class PublishedRows {

    private static final String CERTIFICATE = """
            select c.institution, c.id, c.public_id, c.issuer, c.issuer_name, c.school_name, c.number, c.full_name, c.subject, c.title,
                   c.provider, array_to_string(c.components, ',') as components, c.completed_on, c.issued_on, c.valid_until,
                   c.revoked_from, y.compromised,
                   coalesce(c.issued_at >= coalesce(y.compromised_since, y.retired_at), false) as signed_in_doubt,
                   %s as file_disowned
            from certificate c %s where c.public_id = ?""".formatted(DisownedKeys.FILE_DISOWNED, DisownedKeys.CREDENTIAL_KEY);
    private static final String ACTS = """
            select act, salt, text, commitment, recorded_at from certificate_act
            where institution = ? and certificate = ? order by act""";

    private final Database database;
    private final Clock clock;
    private final String publicUrl;

    PublishedRows(Database database, Clock clock, @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.database = database;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * A certificate without what the log says, and the acts on it.
     *
     * @param proof what shows that the institution issued it
     */
    record Published(PublicCertificate certificate, List<Recorded> acts, Proof proof) {}

    /** The signature of a key that is trusted, its place in the log where the key was disowned, or nothing. */
    enum Proof {
        SIGNATURE,
        LOG,
        NONE
    }

    /** An act as it was told to the log. */
    record Recorded(int number, byte[] salt, String text, byte[] commitment, Instant at) {}

    private record Found(String institution, UUID id, PublicCertificate certificate, Proof proof) {}

    Optional<Published> find(String publicId) {
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.find(this::found, CERTIFICATE, publicId)
                        .map(one -> new Published(
                                one.certificate(),
                                database.list(PublishedRows::act, ACTS, one.institution(), one.id()),
                                one.proof())));
    }

    private Found found(Row row) throws SQLException {
        var today = LocalDate.now(clock);
        var revoked = row.dateOrNull("revoked_from");
        var seal = row.bool("compromised") || row.bool("file_disowned") ? Seal.DISOWNED : Seal.TRUSTED;
        return new Found(
                row.text("institution"),
                row.uuid("id"),
                new PublicCertificate(
                        row.text("public_id"),
                        revoked == null ? status(row.dateOrNull("valid_until"), today) : Status.REVOKED,
                        today,
                        paper(row),
                        revoked,
                        seal,
                        revoked == null && seal == Seal.TRUSTED ? files(row.text("public_id")) : null,
                        null),
                proof(row));
    }

    private static Proof proof(Row row) throws SQLException {
        if (!row.bool("compromised")) {
            return Proof.SIGNATURE;
        }
        return row.bool("signed_in_doubt") ? Proof.NONE : Proof.LOG;
    }

    private static Status status(@Nullable LocalDate until, LocalDate today) {
        return until != null && !until.isAfter(today) ? Status.EXPIRED : Status.IN_FORCE;
    }

    private PublicCertificate.Files files(String publicId) {
        var here = publicUrl + "/api/public/v1/certificates/" + publicId;
        return new PublicCertificate.Files(here + "/credential", here + "/document");
    }

    private static PublicCertificate.Paper paper(Row row) throws SQLException {
        return new PublicCertificate.Paper(
                row.text("number"),
                row.text("full_name"),
                new PublicCertificate.School(row.text("institution"), row.text("school_name")),
                new PublicCertificate.Issuer(row.text("issuer"), row.text("issuer_name")),
                new PublicCertificate.Training(
                        row.text("subject"),
                        row.text("title"),
                        row.text("provider"),
                        CertificateRecord.listed(row.text("components")),
                        row.date("completed_on")),
                row.date("issued_on"),
                row.dateOrNull("valid_until"));
    }

    private static Recorded act(Row row) throws SQLException {
        return new Recorded(
                row.integer("act"),
                present(row, "salt"),
                row.text("text"),
                present(row, "commitment"),
                row.instant("recorded_at"));
    }

    private static byte[] present(Row row, String column) throws SQLException {
        return Optional.ofNullable(row.bytes(column)).orElseThrow();
    }
}
