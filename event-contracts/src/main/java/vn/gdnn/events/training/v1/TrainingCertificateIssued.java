package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a completed training was signed.
 *
 * @param institution the school of who completed the training
 * @param issuer the code of the body whose key signed it: the school's own, {@code province-01} or {@code ministry}
 * @param commitment what the log keeps of the act: SHA-256 of a salt and its text, in base 64; it tells nothing of a person
 * @param validUntil it holds until the day before; null: for ever
 */
public record TrainingCertificateIssued(
        UUID certificateId,
        UUID completionId,
        String institution,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String commitment) {}
