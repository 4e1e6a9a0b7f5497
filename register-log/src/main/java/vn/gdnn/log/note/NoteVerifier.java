package vn.gdnn.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;

/** A name with its Ed25519 public key; checks whether a note is signed by it. */
public final class NoteVerifier {

    static final byte ED25519 = 1;

    private static final int KEY_LENGTH = 32;

    private final String name;
    private final byte[] key;

    NoteVerifier(String name, byte[] key) {
        if (!isName(name) || key.length != KEY_LENGTH) {
            throw new LogDataException("not a verifier key");
        }
        this.name = name;
        this.key = key.clone();
    }

    /** Reads {@code name+id+base64} as c2sp.org/signed-note writes it. */
    public static NoteVerifier parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new LogDataException("not a verifier key");
        }
        var encoded = decoded(parts[2]);
        if (encoded.length != 1 + KEY_LENGTH || encoded[0] != ED25519) {
            throw new LogDataException("not an Ed25519 verifier key");
        }
        var verifier = new NoteVerifier(parts[0], Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!verifier.text().equals(text)) {
            throw new LogDataException("the id of a verifier key is not its key's");
        }
        return verifier;
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

    public String name() {
        return name;
    }

    /** The key as it is published. */
    public String text() {
        return name + "+" + HexFormat.of().toHexDigits(keyId()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    int keyId() {
        var digest = MerkleHash.sha256();
        digest.update(name.getBytes(UTF_8));
        digest.update((byte) '\n');
        return ByteBuffer.wrap(digest.digest(typed())).getInt();
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + KEY_LENGTH).put(ED25519).put(key).array();
    }

    /** The note's text, if this key signed it; a note with a wrong signature of this key, or with none, is refused. */
    public String verified(SignedNote note) {
        var mine = note.signatures().stream()
                .filter(signature -> signature.name().equals(name) && signature.keyId() == keyId())
                .toList();
        if (mine.isEmpty()) {
            throw new LogDataException("the note is not signed by " + name);
        }
        if (!mine.stream().allMatch(signature -> isBy(signature.bytes(), note.text()))) {
            throw new LogDataException("the note's signature by " + name + " is wrong");
        }
        return note.text();
    }

    private boolean isBy(byte[] signature, String text) {
        var message = text.getBytes(UTF_8);
        var verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(key));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }
}
