package vn.gdnn.records.verification.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import vn.gdnn.kit.problem.Refusal;

/** The Ed25519 key that receipts of verification are signed with; without one, none are given. */
@ApplicationScoped
public class ReceiptKey {

    private static final int SEED_BYTES = 32;

    private final Optional<Ed25519PrivateKeyParameters> key;

    ReceiptKey(ReceiptConfig config) {
        key = config.key().map(ReceiptKey::read);
    }

    private static Ed25519PrivateKeyParameters read(String text) {
        var seed = Base64.getDecoder().decode(text);
        if (seed.length != SEED_BYTES) {
            throw new IllegalStateException("gdnn.receipts.key must be 32 bytes in base 64");
        }
        return new Ed25519PrivateKeyParameters(seed);
    }

    /** Whether receipts are given at all. */
    public boolean isPresent() {
        return key.isPresent();
    }

    /** Its name: the beginning of its digest. */
    public String id() {
        return id(publicKey());
    }

    static String id(byte[] publicKey) {
        var digest = new SHA256Digest();
        digest.update(publicKey, 0, publicKey.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return "receipt-" + HexFormat.of().formatHex(hash, 0, 8);
    }

    /** The 32 bytes of the public key. */
    public byte[] publicKey() {
        return required().generatePublicKey().getEncoded();
    }

    /** The 64 bytes of the signature (RFC 8032). */
    public byte[] sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, required());
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    private Ed25519PrivateKeyParameters required() {
        return key.orElseThrow(() -> new Refusal(VerificationRefusal.RECEIPTS_NOT_OFFERED));
    }
}
