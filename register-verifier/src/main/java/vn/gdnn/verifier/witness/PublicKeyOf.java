package vn.gdnn.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An Ed25519 public key under its owner's name, written {@code name+id+base64} (c2sp.org/signed-note). */
final class PublicKeyOf {

    /** A log signs the text of a note itself. */
    static final byte LOG = 1;
    /** A witness signs it together with the time. */
    static final byte WITNESS = 4;

    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] typed;

    PublicKeyOf(String name, byte type, PublicKey key) {
        var encoded = key.getEncoded();
        if (!isName(name) || encoded.length != X509.length + Sha256.LENGTH) {
            throw new IllegalArgumentException("not a name, or not an Ed25519 key");
        }
        this.name = name;
        this.typed = joined(new byte[] {type}, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    private PublicKeyOf(String name, byte[] typed) {
        this.name = name;
        this.typed = typed;
    }

    /** Refuses what is not the key of a log, its id included. */
    static PublicKeyOf ofLog(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length == 3 && isName(parts[0])) {
            var key = new PublicKeyOf(parts[0], Base64.getDecoder().decode(parts[2]));
            if (key.typed.length == 1 + Sha256.LENGTH
                    && key.typed[0] == LOG
                    && key.text().equals(text)) {
                return key;
            }
        }
        throw new IllegalArgumentException("not the verifier key of a log");
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints().noneMatch(c -> c == '+' || Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    String name() {
        return name;
    }

    int id() {
        return ByteBuffer.wrap(Sha256.of((name + "\n").getBytes(UTF_8), typed)).getInt();
    }

    String text() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    boolean verifies(byte[] signature, String text) {
        try {
            var spec = new X509EncodedKeySpec(joined(X509, Arrays.copyOfRange(typed, 1, typed.length)));
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(spec));
            check.update(text.getBytes(UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
