package vn.gdnn.records.verification.lookup.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.records.verification.lookup.ReceiptConfig;
import vn.gdnn.records.verification.lookup.ReceiptKey;

/** Makes an answer into a receipt that can be shown to others: a JWT (RFC 7519) with a type of its own (RFC 8725). */
@ApplicationScoped
class Receipts {

    static final String MEDIA_TYPE = "application/jwt";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final ReceiptKey key;
    private final ReceiptConfig config;
    private final ObjectMapper json;
    private final URI issuer;

    Receipts(
            ReceiptKey key,
            ReceiptConfig config,
            ObjectMapper json,
            @ConfigProperty(name = "gdnn.public-url") URI issuer) {
        this.key = key;
        this.config = config;
        this.json = json;
        this.issuer = issuer;
    }

    /** The subject is the digest of the public id, which is not shown to whoever asked without it. */
    String of(VerificationView answer) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer.toString());
        if (answer.publicId() != null) {
            claims.put("sub", digest(answer.publicId()));
        }
        claims.put("iat", answer.asOf().getEpochSecond());
        claims.put("exp", answer.asOf().plus(config.validFor()).getEpochSecond());
        claims.put("verification", answer);
        var header = Map.of("alg", "EdDSA", "typ", "verification-receipt+jwt", "kid", key.id());
        var signed = part(header) + "." + part(claims);
        return signed + "." + BASE64.encodeToString(key.sign(signed.getBytes(US_ASCII)));
    }

    private String part(Object value) {
        try {
            return BASE64.encodeToString(json.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a receipt", e);
        }
    }

    private static String digest(String publicId) {
        return BASE64.encodeToString(Sha256.of(publicId));
    }
}
