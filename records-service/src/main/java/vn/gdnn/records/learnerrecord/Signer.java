package vn.gdnn.records.learnerrecord;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import vn.gdnn.records.securing.CredentialJwt;
import vn.gdnn.records.securing.DataIntegrity;
import vn.gdnn.records.securing.HashedDocument;
import vn.gdnn.records.securing.Json;
import vn.gdnn.records.signing.SigningKey;

/** An institution's key at one moment; all it signs is hashed by the library. */
record Signer(SigningKey key, String issuer, Instant now) {

    String at() {
        return now.toString();
    }

    /** With a Data Integrity proof. */
    JsonObject secured(JsonObject document, List<String> contexts) {
        var proofs = new DataIntegrity(key, issuer + "#" + key.id(), now, contexts);
        return Json.object(document)
                .add("proof", proofs.prove(HashedDocument.of(document.toString())))
                .build();
    }

    /** As a JWT. */
    String jwt(JsonObject document) {
        var header = CredentialJwt.header(issuer + "#" + key.id() + "-jwk");
        var text = document.toString();
        return CredentialJwt.compact(header, text, CredentialJwt.sign(header, text, key));
    }
}
