package vn.gdnn.records.verification.lookup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.MalformedDocument;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.credentials.diploma.CredentialWords;
import vn.gdnn.records.credentials.diploma.Narrative;

/**
 * The credential that belongs to an answer, as the institution signed it; it vouches for the row it was made from.
 *
 * @param taken whether the institution's status list takes it back
 */
record SignedClaims(
        String institution,
        UUID diploma,
        String document,
        String header,
        byte[] signature,
        byte[] publicKey,
        boolean taken) {

    /** Keys as they are verified with, by how they are stored: what a key is worth is the row's word, not this one's. */
    private static final LoadingCache<ByteBuffer, AsymmetricKeyParameter> KEYS =
            Caffeine.newBuilder().maximumSize(1_000).build(key -> PublicKeyFactory.createKey(key.array()));

    /** The columns that make one, of a credential {@code k}, its key {@code y} and its status {@code s}. */
    static final String COLUMNS = "d.institution as k_institution, d.id as k_diploma, k.document as k_document,"
            + " k.jwt_header as k_header, k.jwt_signature as k_signature, y.public_key as k_key,"
            + " s.index is not null and k.content_version = d.content_version as k_taken";

    /** The credential at hand; none for a diploma that nobody has asked for as a credential yet. */
    static @Nullable SignedClaims of(Row row) throws SQLException {
        var document = row.textOrNull("k_document");
        var signature = row.bytes("k_signature");
        var key = row.bytes("k_key");
        return document == null || signature == null || key == null
                ? null
                : new SignedClaims(
                        row.text("k_institution"),
                        row.uuid("k_diploma"),
                        document,
                        row.text("k_header"),
                        signature,
                        key,
                        row.bool("k_taken"));
    }

    /** Whether the institution signed it and it says the same. */
    boolean bearOut(Verification found, String publicId) {
        return isSigned() && says(found, publicId);
    }

    private boolean isSigned() {
        try {
            if (!(KEYS.get(ByteBuffer.wrap(publicKey)) instanceof Ed25519PublicKeyParameters key)) {
                return false;
            }
            var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(document.getBytes(UTF_8));
            var signed = (header + "." + payload).getBytes(US_ASCII);
            var verifier = new Ed25519Signer(); // the JDK's own verifies a tenth as many
            verifier.init(false, key);
            verifier.update(signed, 0, signed.length);
            return verifier.verifySignature(signature);
        } catch (RuntimeException e) { // whatever a tampered row holds
            return false;
        }
    }

    private boolean says(Verification found, String publicId) {
        try {
            return says(Json.readOwn(document), found, publicId);
        } catch (MalformedDocument e) {
            return false;
        }
    }

    /** Whether a credential says what the register does; nothing is asked of its signature. */
    static boolean says(JsonObject credential, Verification found, String publicId) {
        try {
            return sameWords(credential, found, publicId);
        } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static boolean sameWords(JsonObject credential, Verification found, String publicId) {
        var content = found.content();
        var subject = credential.getJsonObject("credentialSubject");
        var achievement = subject.getJsonObject("achievement");
        return subject.getString("id").endsWith("/verify/" + publicId + "#holder")
                && subject.getString("name").equals(content.holder().fullName())
                && subject.getString("dateOfBirth", "").equals(CredentialWords.dayOfBirth(content))
                && subject.getString("licenseNumber").equals(found.numbers().serialNumber())
                && subject.getJsonArray("result")
                        .getJsonObject(0)
                        .getString("value")
                        .equals(content.graduationClass())
                && Objects.equals(
                        achievement.getString("humanCode", null),
                        content.occupation().code())
                && achievement
                        .getString("fieldOfStudy")
                        .equals(content.occupation().name())
                && credential.getString("name").equals(CredentialWords.name(content))
                && credential.getJsonObject("issuer").getString("name").equals(CredentialWords.issuer(content))
                && credential.getString("validFrom").startsWith(validFrom(found).toString())
                && Narrative.of(content, found.numbers().registerNumber(), found.signedBy(), found.issuedOn())
                        .isStatedBy(subject.getString("narrative"));
    }

    private static LocalDate validFrom(Verification found) {
        var takenOver = found.takenOver();
        return takenOver == null ? found.issuedOn() : takenOver.on();
    }

    @Override
    public String toString() {
        return "SignedClaims";
    }
}
