package vn.gdnn.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;

/** An Ed25519 public key with its name and the type of signatures it makes, as c2sp.org/signed-note writes it. */
final class NamedKey {

    private static final int LENGTH = 32;

    private final String name;
    private final byte type;
    private final byte[] key;

    NamedKey(String name, byte type, byte[] key) {
        if (!isName(name) || key.length != LENGTH) {
            throw new LogDataException("not a verifier key");
        }
        this.name = name;
        this.type = type;
        this.key = key.clone();
    }

    /** Reads {@code name+id+base64} of a key of that type. */
    static NamedKey parse(String text, byte type) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new LogDataException("not a verifier key");
        }
        var encoded = decoded(parts[2]);
        if (encoded.length != 1 + LENGTH || encoded[0] != type) {
            throw new LogDataException("not an Ed25519 verifier key of that type");
        }
        var read = new NamedKey(parts[0], type, Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!read.text().equals(text)) {
            throw new LogDataException("the id of a verifier key is not its key's");
        }
        return read;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new LogDataException("a verifier key is not base 64");
        }
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    String name() {
        return name;
    }

    String text() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    int id() {
        var digest = MerkleHash.sha256();
        digest.update(name.getBytes(UTF_8));
        digest.update((byte) '\n');
        return ByteBuffer.wrap(digest.digest(typed())).getInt();
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + LENGTH).put(type).put(key).array();
    }

    /** The signatures of a note that say they are this key's. */
    List<SignedNote.Signature> own(SignedNote note) {
        return note.signatures().stream()
                .filter(signature -> signature.name().equals(name) && signature.keyId() == id())
                .toList();
    }

    boolean verifies(byte[] signature, String text) {
        var message = text.getBytes(UTF_8);
        var verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(key));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }
}
