package vn.gdnn.events.training.v1;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that an institution, a province or the ministry signs certificates of training with began to sign, signs no more, or was disowned; each fact
 * tells the whole standing of the key.
 *
 * @param institution whose key it is: the code of a school, {@code province-01} or {@code ministry}
 * @param keyId its name in the institution's DID document, behind the {@code #}
 * @param publicKey SubjectPublicKeyInfo of an Ed25519 key, in base 64
 * @param validTo until when its certificate is valid
 * @param compromised whether somebody else may have it: nothing is believed for its signature any more
 */
public record TrainingKeyChanged(
        String institution,
        String keyId,
        String publicKey,
        Instant validFrom,
        Instant validTo,
        Instant startedAt,
        @Nullable Instant retiredAt,
        boolean compromised) {}
