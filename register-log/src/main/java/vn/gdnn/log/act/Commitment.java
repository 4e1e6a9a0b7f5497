package vn.gdnn.log.act;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.gdnn.log.Hash;
import vn.gdnn.log.MerkleHash;

/** Binds to a text without telling it: SHA-256 of 32 random bytes and the text in UTF-8. */
public final class Commitment {

    public static final int SALT = 32;

    private Commitment() {}

    public static Hash to(byte[] salt, String text) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("a salt has 32 bytes");
        }
        var digest = MerkleHash.sha256();
        digest.update(salt);
        return Hash.of(digest.digest(text.getBytes(UTF_8)));
    }
}
