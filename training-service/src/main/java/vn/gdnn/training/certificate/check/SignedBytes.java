package vn.gdnn.training.certificate.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.certificate.key.DisownedKeys;

/** What is kept of certificates, for a comparison with what somebody brings along. */
@ApplicationScoped
class SignedBytes {

    private static final String FILE = """
            select c.public_id, d.made_at from certificate_document d
            join certificate c on c.institution = d.institution and c.id = d.certificate
            where d.digest = ?""";

    private static final String CREDENTIAL = """
            select c.issuer, c.key_id, c.document, y.public_key, y.compromised
            from certificate c %s where c.public_id = ?""".formatted(DisownedKeys.CREDENTIAL_KEY);

    private final Database database;

    SignedBytes(Database database) {
        this.database = database;
    }

    /** The certificate of a file, and since when it is kept as it was sealed. */
    record KeptFile(String publicId, Instant madeAt) {}

    /** A credential as it was signed, and the key that signed it. */
    record KeptCredential(String document, String issuer, String keyId, byte[] publicKey, boolean compromised) {}

    /** The certificate of which this is the file, byte for byte. */
    Optional<KeptFile> file(byte[] brought) {
        return database.findForAnyone(
                row -> new KeptFile(row.text("public_id"), row.instant("made_at")), FILE, Sha256.of(brought));
    }

    Optional<KeptCredential> credential(String publicId) {
        return database.findForAnyone(
                row -> new KeptCredential(
                        row.text("document"),
                        row.text("issuer"),
                        row.text("key_id"),
                        Optional.ofNullable(row.bytes("public_key")).orElseThrow(),
                        row.bool("compromised")),
                CREDENTIAL,
                publicId);
    }
}
