package vn.gdnn.credential.status;

import jakarta.json.JsonObject;
import java.time.Instant;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.Json;

/** A status list credential, signed both ways; a plain file that a mirror may serve as it is. */
public record SignedList(String document, JsonObject proof, String header, byte[] signature, Instant validUntil) {

    /** With its Data Integrity proof. */
    public String credential() {
        return Json.object(Json.readOwn(document)).add("proof", proof).build().toString();
    }

    public String jwt() {
        return CredentialJwt.compact(header, document, signature);
    }
}
