package vn.gdnn.credential.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.digest.Sha256;

/** A private key at hand, with its certificate first in the chain; the key itself may never leave its device. */
public final class SigningKey {

    private final String id;
    private final KeyUse use;
    private final PrivateKey privateKey;
    private final List<X509Certificate> chain;
    private final @Nullable Provider device;
    private final @Nullable Ed25519PrivateKeyParameters ed25519;
    private final @Nullable String holder;

    public SigningKey(KeyUse use, PrivateKey privateKey, List<X509Certificate> chain, @Nullable Provider device) {
        this(use, privateKey, chain, device, null);
    }

    SigningKey(
            KeyUse use,
            PrivateKey privateKey,
            List<X509Certificate> chain,
            @Nullable Provider device,
            @Nullable String holder) {
        this.holder = holder;
        this.id = id(use, chain.get(0));
        this.use = use;
        this.privateKey = privateKey;
        this.chain = List.copyOf(chain);
        this.device = device;
        this.ed25519 = privateKey instanceof EdECPrivateKey edward
                ? edward.getBytes().map(Ed25519PrivateKeyParameters::new).orElse(null)
                : null;
    }

    /** A key's name: its use and the beginning of its digest. */
    static String id(KeyUse use, X509Certificate certificate) {
        var digest = Sha256.of(certificate.getPublicKey().getEncoded());
        return use.prefix() + HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
    }

    /** The name it has in the institution's DID document, behind the {@code #}. */
    public String id() {
        return id;
    }

    public KeyUse use() {
        return use;
    }

    /** The account of the person whose key it is; none if it is the institution's. */
    public @Nullable String holder() {
        return holder;
    }

    /** For libraries that sign by themselves. */
    public PrivateKey privateKey() {
        return privateKey;
    }

    /** The certificate of this key, then those of its issuers. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The provider that must do the work where the key is in a device, else none. */
    public @Nullable Provider device() {
        return device;
    }

    /** Signs: 64 bytes, for Ed25519 as RFC 8032 says and for ES256 as RFC 7518 does (r and s). */
    public byte[] sign(byte[] message) {
        return ed25519 == null ? signedByProvider(message) : signedByLibrary(message, ed25519);
    }

    private static byte[] signedByLibrary(byte[] message, Ed25519PrivateKeyParameters key) {
        var signer = new Ed25519Signer(); // twenty times the rate of the JDK's own
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    private byte[] signedByProvider(byte[] message) {
        var algorithm = use.isForCredentials() ? "Ed25519" : "SHA256withECDSAinP1363Format";
        try {
            var signature =
                    device == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, device);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with key " + id, e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey " + id;
    }
}
