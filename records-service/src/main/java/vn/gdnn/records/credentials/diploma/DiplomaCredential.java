package vn.gdnn.records.credentials.diploma;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.database.Row;

/** A diploma's credential as it was signed. */
public record DiplomaCredential(String document, String proof, String jwtHeader, byte[] jwtSignature) {

    static final String COLUMNS = "document, proof, jwt_header, jwt_signature";

    static DiplomaCredential of(Row row) throws SQLException {
        return new DiplomaCredential(
                row.text("document"),
                row.text("proof"),
                row.text("jwt_header"),
                requireNonNull(row.bytes("jwt_signature")));
    }

    /** With its Data Integrity proof: {@code application/vc}. */
    public String secured() {
        return Json.object(Json.readOwn(document))
                .add("proof", Json.readOwn(proof))
                .build()
                .toString();
    }

    /** As {@code application/vc+jwt}. */
    public String jwt() {
        return CredentialJwt.compact(jwtHeader, document, jwtSignature);
    }

    @Override
    public String toString() {
        return "DiplomaCredential";
    }
}
