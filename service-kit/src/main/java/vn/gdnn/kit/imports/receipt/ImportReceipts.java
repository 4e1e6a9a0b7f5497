package vn.gdnn.kit.imports.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Signs what became of a file: a JWT (RFC 7519) with a type of its own (RFC 8725), without an end and without a person. */
@ApplicationScoped
public class ImportReceipts {

    private static final String TYPE = "import-receipt+jwt";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final ReceiptFacts facts;
    private final ReceiptKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    ImportReceipts(ReceiptFacts facts, ReceiptKeys keys, ObjectMapper json, Clock clock) {
        this.facts = facts;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Of a file of the caller's institution that is done with.
     *
     * @param path of the import
     */
    public String of(UUID job, String path) {
        var place = facts.publicUrl() + path;
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", facts.publicUrl());
        claims.put("sub", place);
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("import", facts.read(job, place + "/accepted"));
        var key = keys.current();
        var signed = part(Map.of("alg", "EdDSA", "typ", TYPE, "kid", key.id())) + "." + part(claims);
        return signed + "." + BASE64.encodeToString(key.sign(signed.getBytes(US_ASCII)));
    }

    private String part(Object value) {
        try {
            return BASE64.encodeToString(json.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a receipt", e);
        }
    }
}
