package vn.gdnn.training.certificate.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.certificate.CertificateRefusal;
import vn.gdnn.training.certificate.credential.SignedCredential;
import vn.gdnn.training.certificate.key.DisownedKeys;

/** Gives a certificate's credential to anyone who has its public id; that it was revoked stands in its status list. */
@ApplicationScoped
public class ReadCredential {

    private static final String CREDENTIAL = """
            select c.key_id, c.document, c.proof, c.jwt_header, c.jwt_signature, y.compromised
            from certificate c %s where c.public_id = ?""".formatted(DisownedKeys.CREDENTIAL_KEY);

    private final Database database;

    ReadCredential(Database database) {
        this.database = database;
    }

    /** The credential as it was signed, if there is a certificate with that id; SEAL_DISOWNED where a disowned key signed it. */
    public Optional<SignedCredential> find(String publicId) {
        return database.findForAnyone(ReadCredential::credential, CREDENTIAL, publicId.replace("\0", ""));
    }

    private static SignedCredential credential(Row row) throws SQLException {
        if (row.bool("compromised")) {
            throw new Refusal(CertificateRefusal.SEAL_DISOWNED);
        }
        return new SignedCredential(
                row.text("key_id"),
                row.text("document"),
                row.text("proof"),
                row.text("jwt_header"),
                Optional.ofNullable(row.bytes("jwt_signature")).orElseThrow());
    }
}
