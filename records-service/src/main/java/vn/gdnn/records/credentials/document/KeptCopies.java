package vn.gdnn.records.credentials.document;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.diploma.CredentialRefusal;

/** The signed documents of certified copies; added, never changed. */
@ApplicationScoped
class KeptCopies {

    private final Database database;

    KeptCopies(Database database) {
        this.database = database;
    }

    /** Keeps it; where another has kept one meanwhile, that one stands. */
    void add(CopyDocumentContents.Content content, byte[] pdf, String keyId) {
        database.update(
                """
                insert into certified_copy_document (institution, copy, diploma, content_version, pdf, digest, key_id, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                content.institution(),
                content.copy(),
                content.diploma(),
                content.contentVersion(),
                pdf,
                Sha256.of(pdf),
                keyId,
                OffsetDateTime.ofInstant(content.paper().madeAt().toInstant(), ZoneOffset.UTC));
    }

    /** The file; SEAL_DISOWNED where the key that sealed it was disowned: another copy is to be given. */
    Optional<byte[]> find(String institution, UUID copy) {
        return database.find(
                row -> {
                    if (row.bool("seal_disowned")) {
                        throw new Refusal(CredentialRefusal.SEAL_DISOWNED);
                    }
                    return requireNonNull(row.bytes("pdf"));
                },
                """
                select k.pdf, exists (
                    select from institution_key z
                    where z.institution = k.institution and z.key_id = k.key_id and z.compromised) as seal_disowned
                from certified_copy_document k where k.institution = ? and k.copy = ?""",
                institution,
                copy);
    }
}
