package vn.gdnn.benchmarks;

import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** What signing and verifying alone cost here, by all cores: the limit of everything that signs or verifies. */
final class Signatures {

    /** A Data Integrity proof signs two digests. */
    private static final byte[] SIGNED = new byte[64];

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private Signatures() {}

    static double ed25519Signing(Duration duration) throws Exception {
        return Rate.perSecond(CORES, duration, () -> {
            var key = new Ed25519PrivateKeyParameters(new SecureRandom());
            return () -> sign(key);
        });
    }

    static double ed25519Verifying(Duration duration) throws Exception {
        return Rate.perSecond(CORES, duration, () -> {
            var key = new Ed25519PrivateKeyParameters(new SecureRandom());
            var publicKey = key.generatePublicKey();
            var signature = sign(key);
            return () -> {
                var verifier = new Ed25519Signer();
                verifier.init(false, publicKey);
                verifier.update(SIGNED, 0, SIGNED.length);
                if (!verifier.verifySignature(signature)) {
                    throw new IllegalStateException("a good signature was refused");
                }
            };
        });
    }

    static double p256Signing(Duration duration) throws Exception {
        return Rate.perSecond(CORES, duration, () -> {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var key = generator.generateKeyPair().getPrivate();
            return () -> {
                var signature = Signature.getInstance("SHA256withECDSA");
                signature.initSign(key);
                signature.update(SIGNED);
                signature.sign();
            };
        });
    }

    private static byte[] sign(Ed25519PrivateKeyParameters key) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(SIGNED, 0, SIGNED.length);
        return signer.generateSignature();
    }
}
