package vn.gdnn.records.document.print;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every Java has. */
final class Digests {

    private Digests() {}

    static byte[] sha256(byte[]... contents) {
        var digest = begun();
        for (var content : contents) {
            digest.update(content);
        }
        return digest.digest();
    }

    /** What has taken these contents in and waits for the rest. */
    static MessageDigest begun(byte[]... contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var content : contents) {
                digest.update(content);
            }
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
