package vn.gdnn.training.certificate.paper;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.certificate.key.DisownedKeys;

/** Files as they were made; appended, never changed. The beginning they share is kept once. */
@ApplicationScoped
class KeptFiles {

    private static final String PLACE = """
            select c.institution, c.issuer, c.id, c.revoked_from, y.compromised or %s as disowned
            from certificate c %s where c.public_id = ?""".formatted(DisownedKeys.FILE_DISOWNED, DisownedKeys.CREDENTIAL_KEY);

    private final Database database;
    private final String publicUrl;

    KeptFiles(Database database, @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.database = database;
        this.publicUrl = publicUrl;
    }

    /**
     * The certificate of a file.
     *
     * @param disowned whether a disowned key has signed its credential or its file
     */
    record Place(String institution, String issuer, UUID id, boolean revoked, boolean disowned) {}

    Optional<Place> place(String publicId) {
        return database.findForAnyone(
                row -> new Place(
                        row.text("institution"),
                        row.text("issuer"),
                        row.uuid("id"),
                        row.dateOrNull("revoked_from") != null,
                        row.bool("disowned")),
                PLACE,
                publicId.replace("\0", ""));
    }

    /** What a file is made of. */
    WantedFile wanted(Place place, SigningKey key, ZonedDateTime at) {
        return database.find(
                        row -> WantedFile.of(row, key, at, publicUrl),
                        WantedFile.QUERY,
                        place.institution(),
                        place.id())
                .orElseThrow();
    }

    /** Keeps a file; where another has made one meanwhile, that one stands. */
    void add(String institution, UUID certificate, PdfFile file, String keyId, ZonedDateTime madeAt) {
        database.update(
                "insert into certificate_template (digest, prefix) values (?, ?) on conflict do nothing",
                file.prefixDigest(),
                file.prefix());
        database.update(
                """
                insert into certificate_document (institution, certificate, template, rest, digest, key_id, made_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                institution,
                certificate,
                file.prefixDigest(),
                file.rest(),
                file.digest(),
                keyId,
                madeAt.toOffsetDateTime());
    }

    Optional<CertificateFile> find(String institution, UUID certificate) {
        return database.find(
                row -> new CertificateFile(
                        requireNonNull(row.bytes("pdf")),
                        HexFormat.of().formatHex(requireNonNull(row.bytes("digest")))),
                """
                select t.prefix || d.rest as pdf, d.digest from certificate_document d
                join certificate_template t on t.digest = d.template
                where d.institution = ? and d.certificate = ?""",
                institution,
                certificate);
    }
}
