package vn.gdnn.verifier.witness;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256, and its 32 bytes in base 64. */
final class Sha256 {

    static final int LENGTH = 32;

    private Sha256() {}

    static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the one canonical spelling of 32 bytes. */
    static byte[] parse(String base64) throws Refused {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == LENGTH && text(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(Refused.MALFORMED, "a hash is not base64");
        }
        throw new Refused(Refused.MALFORMED, "a hash is not 32 bytes in canonical base64");
    }

    static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
