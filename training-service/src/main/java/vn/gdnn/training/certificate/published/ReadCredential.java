package vn.gdnn.training.certificate.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.training.certificate.credential.SignedCredential;

/** Gives a certificate's credential to anyone who has its public id; that it was revoked stands in its status list. */
@ApplicationScoped
public class ReadCredential {

    private final Database database;

    ReadCredential(Database database) {
        this.database = database;
    }

    /** The credential as it was signed, if there is a certificate with that id. */
    public Optional<SignedCredential> find(String publicId) {
        return database.findForAnyone(
                ReadCredential::credential,
                "select key_id, document, proof, jwt_header, jwt_signature from certificate where public_id = ?",
                publicId.replace("\0", ""));
    }

    private static SignedCredential credential(Row row) throws SQLException {
        return new SignedCredential(
                row.text("key_id"),
                row.text("document"),
                row.text("proof"),
                row.text("jwt_header"),
                Optional.ofNullable(row.bytes("jwt_signature")).orElseThrow());
    }
}
