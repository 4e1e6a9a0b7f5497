package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A completed training holds no more from {@code validUntil} on; told 60 and 14 days before, each once. */
public record DigitalTrainingExpiring(
        UUID completionId, UUID staffId, String institution, String subject, LocalDate validUntil, int daysBefore) {}
