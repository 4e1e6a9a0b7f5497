package vn.gdnn.credential.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.proof.Json;

/**
 * The institution's seal on a JSON document: JAdES baseline B (ETSI TS 119 182-1), a JWS in its compact form that names
 * the signing certificate and the time.
 */
public final class JsonSeal {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private JsonSeal() {}

    /**
     * The document with its seal.
     *
     * @param type its media type without {@code application/}
     * @param key a document key
     */
    public static String seal(String document, String type, SigningKey key, Instant at) {
        var signed = base64(header(type, key, at).getBytes(UTF_8)) + "." + base64(document.getBytes(UTF_8));
        return signed + "." + base64(key.sign(signed.getBytes(US_ASCII)));
    }

    private static String header(String type, SigningKey key, Instant at) {
        var chain = key.chain().stream()
                .map(certificate -> Base64.getEncoder().encodeToString(encoded(certificate)))
                .toArray(String[]::new);
        return Json.object()
                .add("alg", key.use().algorithm())
                .add("cty", type)
                .add("iat", at.getEpochSecond())
                .add("x5t#S256", base64(Sha256.of(encoded(key.chain().get(0)))))
                .add("x5c", Json.array(chain))
                .build()
                .toString();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was read from its encoding
        }
    }

    private static String base64(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
