package vn.gdnn.credential.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.util.BigIntegers;

/** A public key as others write it: Multikey (W3C Controlled Identifiers) and JSON Web Key (RFC 7517, RFC 8037). */
public final class PublicKeyForms {

    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final byte[] P256 = {(byte) 0x80, 0x24};
    private static final int COORDINATE = 32;

    private final AsymmetricKeyParameter key;

    private PublicKeyForms(AsymmetricKeyParameter key) {
        this.key = key;
    }

    public static PublicKeyForms of(InstitutionKey key) {
        try {
            return new PublicKeyForms(
                    PublicKeyFactory.createKey(key.publicPart().key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For Bouncy Castle's own verifiers. */
    public AsymmetricKeyParameter parameter() {
        return key;
    }

    public String multibase() {
        return key instanceof Ed25519PublicKeyParameters edward
                ? multibase(ED25519, edward.getEncoded())
                : multibase(P256, ((ECPublicKeyParameters) key).getQ().getEncoded(true));
    }

    public Map<String, String> jwk() {
        var jwk = new LinkedHashMap<String, String>();
        if (key instanceof Ed25519PublicKeyParameters edward) {
            jwk.put("kty", "OKP");
            jwk.put("crv", "Ed25519");
            jwk.put("x", base64(edward.getEncoded()));
            jwk.put("alg", "EdDSA");
        } else {
            var point = ((ECPublicKeyParameters) key).getQ().normalize();
            jwk.put("kty", "EC");
            jwk.put("crv", "P-256");
            jwk.put("x", coordinate(point.getAffineXCoord().toBigInteger()));
            jwk.put("y", coordinate(point.getAffineYCoord().toBigInteger()));
            jwk.put("alg", "ES256");
        }
        return jwk;
    }

    private static String coordinate(BigInteger number) {
        return base64(BigIntegers.asUnsignedByteArray(COORDINATE, number));
    }

    private static String multibase(byte[] codec, byte[] raw) {
        var bytes = Arrays.copyOf(codec, codec.length + raw.length);
        System.arraycopy(raw, 0, bytes, codec.length, raw.length);
        return "z" + Base58.encode(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
