package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A completed training turned out not to count. */
public record DigitalTrainingAnnulled(
        UUID completionId, UUID staffId, String institution, String subject, LocalDate on) {}
