package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate of a completed training was revoked from that day on.
 *
 * @param commitment what the log keeps of the act: SHA-256 of a salt and its text, in base 64
 */
public record TrainingCertificateRevoked(
        UUID certificateId, UUID completionId, String institution, LocalDate on, String commitment) {}
