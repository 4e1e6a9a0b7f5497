package vn.gdnn.credential.proof;

import java.util.Arrays;
import vn.gdnn.credential.digest.Sha256;

/** A document as text, and the digest of its canonical form. */
public record HashedDocument(String text, byte[] digest) {

    /** Hashed by the library. */
    public static HashedDocument of(String text) {
        return new HashedDocument(text, Sha256.of(Canonical.nquads(Json.readOwn(text))));
    }

    /** Whether the library comes to the same digest. */
    public boolean holds() {
        return Arrays.equals(digest, of(text).digest());
    }

    /** A document may speak of a person. */
    @Override
    public String toString() {
        return "HashedDocument";
    }
}
