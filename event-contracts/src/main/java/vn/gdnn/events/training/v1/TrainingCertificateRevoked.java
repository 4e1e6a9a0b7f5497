package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a completed training was revoked from that day on.
 *
 * @param institution the school of who completed the training
 * @param issuer the code of the body whose key signed it; facts of before do not tell it
 * @param commitment what the log keeps of the act: SHA-256 of a salt and its text, in base 64
 */
public record TrainingCertificateRevoked(
        UUID certificateId,
        UUID completionId,
        String institution,
        @Nullable String issuer,
        LocalDate on,
        String commitment) {}
