package vn.gdnn.training.certificate.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.step.Step;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.MalformedDocument;
import vn.gdnn.credential.proof.Presented;
import vn.gdnn.training.certificate.check.SignedBytes.KeptCredential;

/**
 * Compares a credential with the one that is kept under its public id. Its signature is looked at only where the words are
 * those that were signed here: a stranger's may be made to take long.
 */
@ApplicationScoped
class CheckCredential {

    private static final String FORM = "CREDENTIAL_FORM";
    private static final String KEY = "CREDENTIAL_KEY";
    private static final String SIGNATURE = "CREDENTIAL_SIGNATURE";
    private static final String REGISTER = "CREDENTIAL_REGISTER";
    private static final String PASSED = "PASSED";
    private static final Pattern SUBJECT = Pattern.compile(".*/verify/(u[0-9a-hjkmnp-tv-z]{32})#holder");

    private final SignedBytes kept;
    private final InstitutionDid dids;

    CheckCredential(SignedBytes kept, InstitutionDid dids) {
        this.kept = kept;
        this.dids = dids;
    }

    /**
     * What was found.
     *
     * @param publicId of the certificate that it speaks of, where there is one
     */
    record Checked(List<Step> steps, @Nullable String publicId) {

        /** Whether these are the words of that certificate. */
        boolean isKept() {
            return publicId != null
                    && steps.stream().anyMatch(step -> step.check().equals(REGISTER) && !step.failed());
        }
    }

    Checked check(String text) {
        try {
            var presented = Presented.read(text);
            if (!presented.hasKnownProof()) {
                throw new MalformedDocument("no proof that is known");
            }
            var publicId = publicId(presented.credential());
            return publicId.flatMap(kept::credential)
                    .map(known -> new Checked(compared(presented, known), publicId.get()))
                    .orElseGet(() -> new Checked(
                            List.of(Step.passed(FORM, PASSED), Step.failed(REGISTER, "NOT_REGISTERED")), null));
        } catch (MalformedDocument e) {
            return new Checked(List.of(Step.failed(FORM, "MALFORMED")), null);
        }
    }

    private List<Step> compared(Presented presented, KeptCredential known) {
        var same = Json.readOwn(known.document()).equals(presented.credential());
        return List.of(
                Step.passed(FORM, PASSED),
                key(presented.verificationMethod(), known),
                same
                        ? Step.of(SIGNATURE, verifies(presented, known.publicKey()), PASSED, "SIGNATURE_INVALID")
                        : Step.notChecked(SIGNATURE, "NOT_CHECKED"),
                Step.of(REGISTER, same, PASSED, "WORDS_DIFFER"));
    }

    private Step key(String method, KeptCredential known) {
        var own = dids.of(known.issuer()) + "#" + known.keyId();
        if (!method.equals(own) && !method.equals(own + "-jwk")) {
            return Step.failed(KEY, "KEY_UNKNOWN");
        }
        return Step.of(KEY, !known.compromised(), PASSED, "KEY_COMPROMISED");
    }

    private static boolean verifies(Presented presented, byte[] publicKey) {
        try {
            return PublicKeyFactory.createKey(publicKey) instanceof Ed25519PublicKeyParameters key
                    && presented.verifies(key);
        } catch (IOException | MalformedDocument e) {
            return false;
        }
    }

    private static Optional<String> publicId(JsonObject credential) {
        return Optional.ofNullable(credential.get("credentialSubject"))
                .filter(JsonObject.class::isInstance)
                .map(subject -> SUBJECT.matcher(Presented.text((JsonObject) subject, "id")))
                .filter(Matcher::matches)
                .map(subject -> subject.group(1));
    }
}
