package vn.gdnn.reporting.staff;

import java.time.Instant;
import java.util.Optional;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;

/**
 * What is told of a training; of facts with one key the one that happened last holds.
 *
 * @param key of which training, and for a judgement of which day too
 */
record ToldTraining(StaffKey staff, Object key, Record fact, Instant at) {

    private record Completion(String institution, Object id) {}

    private record Day(String institution, Object id, Object day) {}

    /** The later of two; of those that happened at once, what arrived last. */
    ToldTraining or(ToldTraining next) {
        return next.at.isBefore(at) ? this : next;
    }

    static Optional<ToldTraining> by(ArrivedFact arrived) {
        var fact = arrived.fact();
        if (fact instanceof DigitalTrainingCompleted one) {
            var staff = new StaffKey(one.institution(), one.staffId());
            var key = new Completion(one.institution(), one.completionId());
            return Optional.of(new ToldTraining(staff, key, one, arrived.at()));
        }
        if (fact instanceof DigitalTrainingAnnulled one) {
            var staff = new StaffKey(one.institution(), one.staffId());
            var key = new Completion(one.institution(), one.completionId());
            return Optional.of(new ToldTraining(staff, key, one, arrived.at()));
        }
        if (fact instanceof DigitalTrainingJudged one) {
            var staff = new StaffKey(one.institution(), one.staffId());
            var key = new Day(one.institution(), one.completionId(), one.on());
            return Optional.of(new ToldTraining(staff, key, one, arrived.at()));
        }
        return Optional.empty();
    }
}
