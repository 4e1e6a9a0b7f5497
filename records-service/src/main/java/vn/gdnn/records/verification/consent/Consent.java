package vn.gdnn.records.verification.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A permission to check one diploma, with every use made of it, the latest first. */
public record Consent(
        UUID id, Terms terms, Instant grantedAt, @Nullable Instant withdrawnAt, List<Use> uses) {

    /** When it was used, by whom in their own words, and whether it opened the diploma. */
    public record Use(Instant usedAt, String statedAudience, String outcome) {}
}
