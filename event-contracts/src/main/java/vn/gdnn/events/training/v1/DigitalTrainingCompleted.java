package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff member completed a training; {@code subject} is DIGITAL_COMPETENCE (target T1), DIGITAL_MATERIALS (target T2) or
 * OTHER (no target). It holds until the day before {@code validUntil}, for ever where that is null. {@code standing} is what it rested on
 * when it was recorded, DECLARED by the school or COMPLETED in a session of the system; facts published before standings were
 * told were declared. A later judgement is a fact of its own, {@link DigitalTrainingJudged}. Person as in
 * {@link StaffMemberRegistered}. Told again it takes the place of what was told before of the same completion.
 */
public record DigitalTrainingCompleted(
        UUID completionId,
        UUID staffId,
        String institution,
        String subject,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        @Nullable List<TaughtComponent> components,
        @Nullable String standing,
        @Nullable UUID personId) {

    /** Declared, of no component and for ever, by somebody of whom no other entry is known. */
    public DigitalTrainingCompleted(
            UUID completionId, UUID staffId, String institution, String subject, LocalDate completedOn) {
        this(completionId, staffId, institution, subject, completedOn, null, null, null, null);
    }
}
