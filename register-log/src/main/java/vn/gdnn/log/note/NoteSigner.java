package vn.gdnn.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** A name with its Ed25519 private key, which signs notes. */
public final class NoteSigner {

    public static final int SEED = 32;

    private final Ed25519PrivateKeyParameters key;
    private final NoteVerifier verifier;

    /** Made of the 32 bytes that RFC 8032 calls the private key. */
    public NoteSigner(String name, byte[] seed) {
        if (seed.length != SEED) {
            throw new IllegalArgumentException("an Ed25519 private key has 32 bytes");
        }
        key = new Ed25519PrivateKeyParameters(seed);
        verifier = new NoteVerifier(name, key.generatePublicKey().getEncoded());
    }

    private NoteSigner(String name, Ed25519PrivateKeyParameters key) {
        this.key = key;
        verifier = new NoteVerifier(name, key.generatePublicKey().getEncoded());
    }

    /** The same key under another name, which makes another verifier key of it. */
    public NoteSigner named(String name) {
        return new NoteSigner(name, key);
    }

    /** Made of an Ed25519 key in PKCS #8, as {@code openssl genpkey -algorithm ed25519} writes it. */
    public static NoteSigner ofPem(String name, String pem) {
        try {
            var encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new NoteSigner(name, ((EdECPrivateKey) key).getBytes().orElseThrow());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("not an Ed25519 key in PKCS #8");
        }
    }

    /** The public half. */
    public NoteVerifier verifier() {
        return verifier;
    }

    /** The text, which ends with a line feed, with this signature below. */
    public SignedNote sign(String text) {
        var message = text.getBytes(UTF_8);
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        var signature = new SignedNote.Signature(verifier.name(), verifier.keyId(), signer.generateSignature());
        return new SignedNote(text, List.of(signature));
    }
}
