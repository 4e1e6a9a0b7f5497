package vn.gdnn.records.credentials.learnerrecord;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.credential.proof.Json;

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
