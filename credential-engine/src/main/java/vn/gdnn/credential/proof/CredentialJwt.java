package vn.gdnn.credential.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import vn.gdnn.credential.key.SigningKey;

/** A credential as a JWT (W3C Securing Verifiable Credentials using JOSE and COSE, section 3.1), signed with EdDSA. */
public final class CredentialJwt {

    /** Its media type without {@code application/}. */
    public static final String TYPE = "vc+jwt";

    private static final int LONGEST = 400 * 1024;

    private final JWSObject parsed;
    private final JsonObject credential;

    private CredentialJwt(JWSObject parsed, JsonObject credential) {
        this.parsed = parsed;
        this.credential = credential;
    }

    /** The protected header, in the form that is signed. */
    public static String header(String verificationMethod) {
        return base64(Json.object()
                .add("alg", "EdDSA")
                .add("typ", TYPE)
                .add("cty", "vc")
                .add("kid", verificationMethod)
                .build()
                .toString()
                .getBytes(UTF_8));
    }

    /** The signature over a header and a document. */
    public static byte[] sign(String header, String document, SigningKey key) {
        return key.sign((header + "." + base64(document.getBytes(UTF_8))).getBytes(US_ASCII));
    }

    /** The three parts as one text. */
    public static String compact(String header, String document, byte[] signature) {
        return header + "." + base64(document.getBytes(UTF_8)) + "." + base64(signature);
    }

    /** Reads one; anything but a JWT of this type and algorithm is malformed. */
    public static CredentialJwt parse(String text) {
        if (text.length() > LONGEST) {
            throw new MalformedDocument("too long");
        }
        try {
            var parsed = JWSObject.parse(text);
            var header = parsed.getHeader();
            var type = header.getType();
            if (!JWSAlgorithm.EdDSA.equals(header.getAlgorithm())
                    || type == null
                    || !type.getType().equals(TYPE)
                    || header.getKeyID() == null
                    || header.getCriticalParams() != null) {
                throw new MalformedDocument("not a credential JWT");
            }
            return new CredentialJwt(parsed, Json.read(parsed.getPayload().toString()));
        } catch (ParseException e) {
            throw new MalformedDocument("not a JWT");
        }
    }

    public JsonObject credential() {
        return credential;
    }

    /** The name of the key it says it was signed with. */
    public String verificationMethod() {
        return parsed.getHeader().getKeyID();
    }

    public boolean verifies(Ed25519PublicKeyParameters key) {
        var signature = parsed.getSignature().decode();
        if (signature.length != 64) {
            return false;
        }
        var data = parsed.getSigningInput();
        var verifier = new Ed25519Signer();
        verifier.init(false, key);
        verifier.update(data, 0, data.length);
        return verifier.verifySignature(signature);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
