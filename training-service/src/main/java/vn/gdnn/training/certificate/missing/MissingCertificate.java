package vn.gdnn.training.certificate.missing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completion that should have its certificate by now.
 *
 * @param since when it was completed
 * @param reason the refusal that stood in the way last, if the certificate was tried for
 */
public record MissingCertificate(
        UUID completionId,
        UUID staffId,
        Instant since,
        @Nullable String reason) {}
