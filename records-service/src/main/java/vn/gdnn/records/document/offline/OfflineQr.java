package vn.gdnn.records.document.offline;

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
    public static String fragment(String publicId, OfflineStatement statement, UnaryOperator<byte[]> signer) {
        var form = StatementForm.write(statement);
        var signature = signer.apply(message(publicId, form));
        if (signature.length != SIGNATURE) {
            throw new IllegalArgumentException("a signature of " + signature.length + " bytes");
        }
        var signed = Arrays.copyOf(form, form.length + SIGNATURE);
        System.arraycopy(signature, 0, signed, form.length, SIGNATURE);
        return Base32.write(signed);
    }

    /** Reads a code without believing it: only to learn whose key must have signed it. */
    public static Optional<String> institution(String payload) {
        return signed(payload).map(Signed::statement).map(OfflineStatement::institution);
    }

    /** The statement of a code, if this raw Ed25519 key signed exactly it for exactly this address. */
    public static Optional<OfflineStatement> verify(String payload, byte[] publicKey) {
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
        var form = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
        var signature = Arrays.copyOfRange(bytes, form.length, bytes.length);
        return Optional.ofNullable(StatementForm.read(form))
                .map(statement -> new Signed(statement, message(parts.group(2), form), signature));
    }

    private static byte[] message(String publicId, byte[] form) {
        var prefix = (DOMAIN + publicId).getBytes(UTF_8);
        var message = Arrays.copyOf(prefix, prefix.length + form.length);
        System.arraycopy(form, 0, message, prefix.length, form.length);
        return message;
    }

    private record Signed(OfflineStatement statement, byte[] message, byte[] signature) {

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
