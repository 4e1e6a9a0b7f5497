package vn.gdnn.records.credentials.keys.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.KeyStanding;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.PublicKeyForms;

/**
 * An institution's keys as a DID document. Retired keys keep vouching for what they signed, so that a change of keys
 * takes no diploma's validity; a compromised one is shown as revoked and vouches for nothing.
 */
record DidDocument(
        @JsonProperty("@context") List<String> context,
        String id,
        List<Method> verificationMethod,
        List<String> assertionMethod) {

    private static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/ns/did/v1",
            "https://w3id.org/security/multikey/v1",
            "https://w3id.org/security/jwk/v1");

    /** One form of one public key. */
    @JsonInclude(Include.NON_NULL)
    record Method(
            String id,
            String type,
            String controller,
            @Nullable Instant revoked,
            @Nullable String publicKeyMultibase,
            @Nullable Map<String, Object> publicKeyJwk) {}

    /** Keys of persons are not the institution's and stay out. */
    static DidDocument of(String did, List<InstitutionKey> keys) {
        var ofInstitution =
                keys.stream().filter(key -> key.use() != KeyUse.SIGNER).toList();
        return new DidDocument(
                CONTEXTS,
                did,
                ofInstitution.stream().flatMap(key -> methods(did, key)).toList(),
                ofInstitution.stream()
                        .filter(key -> key.standing().isTrusted())
                        .flatMap(key -> methods(did, key))
                        .map(Method::id)
                        .toList());
    }

    private static Stream<Method> methods(String did, InstitutionKey key) {
        var forms = PublicKeyForms.of(key);
        var id = did + "#" + key.id();
        var revoked = key.standing() instanceof KeyStanding.Compromised compromised
                ? compromised.until().truncatedTo(ChronoUnit.SECONDS)
                : null;
        var jwk = new LinkedHashMap<String, Object>(forms.jwk());
        jwk.put("kid", id + "-jwk");
        if (key.use() == KeyUse.DOCUMENT) {
            jwk.put("x5c", chain(key));
        }
        return Stream.of(
                new Method(id, "Multikey", did, revoked, forms.multibase(), null),
                new Method(id + "-jwk", "JsonWebKey", did, revoked, null, jwk));
    }

    private static List<String> chain(InstitutionKey key) {
        return key.publicPart().certificates().stream()
                .map(Base64.getEncoder()::encodeToString)
                .toList();
    }
}
