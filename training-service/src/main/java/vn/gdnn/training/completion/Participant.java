package vn.gdnn.training.completion;

import java.time.LocalDate;
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
        var on = facts.completedOn();
        var until = facts.validUntil();
        if (on.isAfter(today)) {
            throw new Refusal(TrainingRefusal.COMPLETED_IN_FUTURE);
        }
        if (!dateOfBirth.isBefore(on.plusDays(1))) {
            throw new Refusal(TrainingRefusal.COMPLETED_BEFORE_BIRTH);
        }
        if (on.isBefore(employedSince)) {
            throw new Refusal(TrainingRefusal.COMPLETED_BEFORE_EMPLOYMENT);
        }
        if (until != null && !until.isAfter(on)) {
            throw new Refusal(TrainingRefusal.VALIDITY_IMPLAUSIBLE);
        }
    }

    @Override
    public String toString() {
        return "Participant[staffId=" + staffId + "]";
    }
}
