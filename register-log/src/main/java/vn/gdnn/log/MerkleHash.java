package vn.gdnn.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes of leaves and nodes, each with its own first byte so that neither passes for the other (RFC 6962, 2.1). */
public final class MerkleHash {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleHash() {}

    /** The hash of the tree without leaves. */
    public static Hash empty() {
        return Hash.of(sha256().digest());
    }

    /** The hash of a leaf with this content. */
    public static Hash leaf(byte[] content) {
        var digest = sha256();
        digest.update(LEAF);
        return Hash.of(digest.digest(content));
    }

    /** The hash of the node over two others. */
    public static Hash node(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes());
        return Hash.of(digest.digest(right.bytes()));
    }

    /** The root over a power of two of hashes that stand side by side, from the n-th on. */
    static Hash root(byte[] sequence, int from, int count) {
        var row = new Hash[count];
        for (var i = 0; i < count; i++) {
            row[i] = Hash.at(sequence, from + i);
        }
        for (var width = count / 2; width > 0; width /= 2) {
            for (var i = 0; i < width; i++) {
                row[i] = node(row[2 * i], row[2 * i + 1]);
            }
        }
        return row[0];
    }

    /** A digest that every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
