package vn.gdnn.credential.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The code on the paper: an address to ask, and behind the {@code #}, which no browser sends anywhere, a statement the
 * institution has signed with its credential key (Ed25519). Format and limits: docs/offline-qr.md.
 */
public final class OfflineQr {

    private static final String DOMAIN = "GDNN-QR-1\0";
    private static final int SIGNATURE = 64;
    private static final int LONGEST = 4_000;
    private static final Pattern PAYLOAD = Pattern.compile("(?s)([^#]*/verify/([0-9a-z]{32}))#([A-Z2-7]+)");

    private OfflineQr() {}

    /** What stands behind the {@code #} of a diploma's address; the signer takes the message and gives 64 bytes. */
    public static String fragment(String publicId, byte[] statement, UnaryOperator<byte[]> signer) {
        var signature = signer.apply(message(publicId, statement));
        if (signature.length != SIGNATURE) {
            throw new IllegalArgumentException("a signature of " + signature.length + " bytes");
        }
        var signed = Arrays.copyOf(statement, statement.length + SIGNATURE);
        System.arraycopy(signature, 0, signed, statement.length, SIGNATURE);
        return Base32.write(signed);
    }

    /** The bytes of a code's statement without believing them: only to learn whose key must have signed them. */
    public static Optional<byte[]> unchecked(String payload) {
        return signed(payload).map(Signed::statement);
    }

    /** The bytes of a code's statement, if this raw Ed25519 key signed exactly it for exactly this address. */
    public static Optional<byte[]> verify(String payload, byte[] publicKey) {
        return signed(payload).filter(signed -> signed.isSignedBy(publicKey)).map(Signed::statement);
    }

    private static Optional<Signed> signed(String payload) {
        var parts = PAYLOAD.matcher(payload);
        if (payload.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        var bytes = Base32.read(parts.group(3));
        if (bytes == null || bytes.length <= SIGNATURE) {
            return Optional.empty();
        }
        var statement = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
        var signature = Arrays.copyOfRange(bytes, statement.length, bytes.length);
        return Optional.of(new Signed(statement, message(parts.group(2), statement), signature));
    }

    private static byte[] message(String publicId, byte[] statement) {
        var prefix = (DOMAIN + publicId).getBytes(UTF_8);
        var message = Arrays.copyOf(prefix, prefix.length + statement.length);
        System.arraycopy(statement, 0, message, prefix.length, statement.length);
        return message;
    }

    private record Signed(byte[] statement, byte[] message, byte[] signature) {

        boolean isSignedBy(byte[] publicKey) {
            if (publicKey.length != Ed25519PublicKeyParameters.KEY_SIZE) {
                return false;
            }
            var verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        }
    }
}
