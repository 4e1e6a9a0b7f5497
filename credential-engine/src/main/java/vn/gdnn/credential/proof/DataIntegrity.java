package vn.gdnn.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.key.Base58;
import vn.gdnn.credential.key.SigningKey;

/** Proofs of cryptosuite {@code eddsa-rdfc-2022} (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2). */
public final class DataIntegrity {

    private static final int SIGNATURE_BYTES = 64;

    private static final int MOST_TEMPLATES = 2_000;
    private static final Map<Maker, Optional<DocumentTemplate>> TEMPLATES = new ConcurrentHashMap<>();

    private final SigningKey key;
    private final JsonObject options;
    private final byte[] optionsDigest;

    /** Who proves, and what documents; two proofs by one differ in their time only. */
    private record Maker(String verificationMethod, List<String> contexts) {

        JsonObject options(String created) {
            return Json.object()
                    .add("type", "DataIntegrityProof")
                    .add("cryptosuite", "eddsa-rdfc-2022")
                    .add("created", created)
                    .add("verificationMethod", verificationMethod)
                    .add("proofPurpose", "assertionMethod")
                    .build();
        }

        JsonObject configuration(String created) {
            return DataIntegrity.configuration(
                    options(created),
                    Json.array(contexts.toArray(String[]::new)).build());
        }
    }

    /** Proofs by one key at one moment, of documents with these contexts. */
    public DataIntegrity(SigningKey key, String verificationMethod, Instant created, List<String> contexts) {
        var maker = new Maker(verificationMethod, List.copyOf(contexts));
        var time = created.truncatedTo(ChronoUnit.SECONDS).toString();
        this.key = key;
        this.options = maker.options(time);
        this.optionsDigest = template(maker)
                .map(template -> template.fill(List.of(time)).digest())
                .orElseGet(() -> digest(maker.configuration(time)));
    }

    private static Optional<DocumentTemplate> template(Maker maker) {
        if (TEMPLATES.size() >= MOST_TEMPLATES) {
            TEMPLATES.clear();
        }
        return TEMPLATES.computeIfAbsent(
                maker, made -> DocumentTemplate.of(1, values -> made.configuration(values.get(0))));
    }

    /** The proof of a document. */
    public JsonObject prove(HashedDocument document) {
        return Json.object(options)
                .add("proofValue", "z" + Base58.encode(key.sign(signed(optionsDigest, document.digest()))))
                .build();
    }

    /** Whether the proof in a document was made with that key, over all that the document says. */
    public static boolean verifies(JsonObject secured, Ed25519PublicKeyParameters key) {
        var proof = secured.getJsonObject("proof");
        var value = proof.getString("proofValue", "");
        var context = secured.get("@context");
        if (!value.startsWith("z") || value.length() > 100 || context == null) {
            return false;
        }
        var document =
                Sha256.of(Canonical.nquads(Json.object(secured).remove("proof").build()));
        var data = signed(
                digest(configuration(Json.object(proof).remove("proofValue").build(), context)), document);
        try {
            var verifier = new Ed25519Signer();
            verifier.init(false, key);
            verifier.update(data, 0, data.length);
            return verifier.verifySignature(Base58.decode(value.substring(1), SIGNATURE_BYTES));
        } catch (IllegalArgumentException notBase58) {
            return false;
        }
    }

    private static JsonObject configuration(JsonObject options, JsonValue context) {
        var configuration = Json.object().add("@context", context);
        options.forEach((name, value) -> {
            if (!name.equals("@context")) {
                configuration.add(name, value);
            }
        });
        return configuration.build();
    }

    private static byte[] digest(JsonObject configuration) {
        return Sha256.of(Canonical.nquads(configuration));
    }

    private static byte[] signed(byte[] options, byte[] document) {
        var both = new byte[options.length + document.length];
        System.arraycopy(options, 0, both, 0, options.length);
        System.arraycopy(document, 0, both, options.length, document.length);
        return both;
    }
}
