package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A staff member completed a training; {@code subject} is DIGITAL_COMPETENCE (target T1) or DIGITAL_MATERIALS (target T2). */
public record DigitalTrainingCompleted(
        UUID completionId, UUID staffId, String institution, String subject, LocalDate completedOn) {}
