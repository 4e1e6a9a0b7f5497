package vn.gdnn.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.framework.Framework;
import vn.gdnn.training.staff.StaffMembers;

/** Records that a staff member completed a training, and publishes it. */
@ApplicationScoped
public class RecordTraining {

    private final StaffMembers staff;
    private final CompletedTrainings trainings;
    private final Framework framework;
    private final Outbox outbox;
    private final Clock clock;

    RecordTraining(StaffMembers staff, CompletedTrainings trainings, Framework framework, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.trainings = trainings;
        this.framework = framework;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public TrainingRecord record(UUID staffId, TrainingFacts facts) {
        var member = staff.requireOwn(staffId);
        requireKnown(facts);
        var participant = new Participant(staffId, member.dateOfBirth());
        var training = new CompletedTraining(Ids.next(), participant, facts, LocalDate.now(clock));
        trainings.add(training);
        outbox.publish(
                Topics.STAFF_MEMBER,
                staffId.toString(),
                training.institution(),
                new DigitalTrainingCompleted(
                        training.id(),
                        staffId,
                        training.institution(),
                        training.subject().name(),
                        training.completedOn()));
        return TrainingRecord.of(training);
    }

    private void requireKnown(TrainingFacts facts) {
        var unknown = framework.unknownAmong(facts.competences());
        if (!unknown.isEmpty()) {
            throw new Refusal(TrainingRefusal.COMPETENCE_UNKNOWN, String.join(", ", unknown));
        }
    }
}
