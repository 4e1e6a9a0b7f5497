package vn.gdnn.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.jspecify.annotations.Nullable;

/** A credential as somebody presents it: JSON with a proof, or a JWT. Nothing in it is believed yet. */
public final class Presented {

    private final JsonObject secured;
    private final @Nullable CredentialJwt jwt;

    private Presented(JsonObject secured, @Nullable CredentialJwt jwt) {
        this.secured = secured;
        this.jwt = jwt;
    }

    /** Refused with MalformedDocument where it is neither. */
    public static Presented read(String text) {
        var stripped = text.strip();
        if (stripped.startsWith("{")) {
            var document = Json.read(stripped);
            if (!(document.get("proof") instanceof JsonObject)) {
                throw new MalformedDocument("no single proof");
            }
            return new Presented(document, null);
        }
        var jwt = CredentialJwt.parse(stripped);
        return new Presented(jwt.credential(), jwt);
    }

    /** The credential without its proof. */
    public JsonObject credential() {
        return jwt == null ? Json.object(secured).remove("proof").build() : secured;
    }

    /** The address of the key that it names. */
    public String verificationMethod() {
        return jwt == null ? text(secured.getJsonObject("proof"), "verificationMethod") : jwt.verificationMethod();
    }

    /** When it was signed, if it says so. */
    public Optional<Instant> signedAt() {
        return jwt == null ? moment(secured.getJsonObject("proof"), "created") : Optional.empty();
    }

    /** Whether it is secured in one of the two ways that are used here. */
    public boolean hasKnownProof() {
        if (jwt != null) {
            return true;
        }
        var proof = secured.getJsonObject("proof");
        return text(proof, "type").equals("DataIntegrityProof")
                && text(proof, "cryptosuite").equals("eddsa-rdfc-2022")
                && text(proof, "proofPurpose").equals("assertionMethod")
                && signedAt().isPresent();
    }

    /** Checked by the whole library, whatever made it. */
    public boolean verifies(Ed25519PublicKeyParameters key) {
        return jwt == null ? DataIntegrity.verifies(secured, key) : jwt.verifies(key);
    }

    /** A member that is a text; empty where it is none. */
    public static String text(JsonObject object, String member) {
        return object.get(member) instanceof JsonString text ? text.getString() : "";
    }

    /** A member that is a moment. */
    public static Optional<Instant> moment(JsonObject object, String member) {
        try {
            return Optional.of(OffsetDateTime.parse(text(object, member)).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
