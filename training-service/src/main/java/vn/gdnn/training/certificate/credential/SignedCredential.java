package vn.gdnn.training.certificate.credential;

import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.Json;

/** A certificate's credential as it was signed: the document, its Data Integrity proof and its JWT. */
public record SignedCredential(String keyId, String document, String proof, String jwtHeader, byte[] jwtSignature) {

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

    /** A document speaks of a person. */
    @Override
    public String toString() {
        return "SignedCredential";
    }
}
