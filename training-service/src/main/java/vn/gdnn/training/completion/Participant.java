package vn.gdnn.training.completion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;

/**
 * The staff member who completed a training, as far as the rules ask.
 *
 * @param employedSince the first day of the first employment at the school
 */
record Participant(UUID staffId, BirthDate dateOfBirth, LocalDate employedSince) {

    /** Refuses what this person cannot have completed so. */
    void require(TrainingFacts facts, LocalDate today) {
        obstacle(facts, today).ifPresent(code -> {
            throw new Refusal(code);
        });
    }

    /** Why this person cannot have completed it so. */
    Optional<TrainingRefusal> obstacle(TrainingFacts facts, LocalDate today) {
        var on = facts.completedOn();
        var until = facts.validUntil();
        if (on.isAfter(today)) {
            return Optional.of(TrainingRefusal.COMPLETED_IN_FUTURE);
        }
        if (!dateOfBirth.isBefore(on.plusDays(1))) {
            return Optional.of(TrainingRefusal.COMPLETED_BEFORE_BIRTH);
        }
        if (on.isBefore(employedSince)) {
            return Optional.of(TrainingRefusal.COMPLETED_BEFORE_EMPLOYMENT);
        }
        return until != null && !until.isAfter(on)
                ? Optional.of(TrainingRefusal.VALIDITY_IMPLAUSIBLE)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Participant[staffId=" + staffId + "]";
    }
}
