package vn.gdnn.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.outbox.Outbox;

/** Declares that a completed training does not count, and publishes that; the record stays. */
@ApplicationScoped
public class AnnulTraining {

    /** What was annulled, for whatever rests on it; told in the transaction that annuls. */
    public record Annulled(String institution, UUID completion, String reason, String by) {}

    private final CompletedTrainings trainings;
    private final Outbox outbox;
    private final Event<Annulled> followers;
    private final Clock clock;

    AnnulTraining(CompletedTrainings trainings, Outbox outbox, Event<Annulled> followers, Clock clock) {
        this.trainings = trainings;
        this.outbox = outbox;
        this.followers = followers;
        this.clock = clock;
    }

    @Transactional
    public TrainingRecord annul(UUID id, long expectedVersion, String reason, LocalDate on, String by) {
        var training = trainings.requireOwn(id);
        Versions.require(expectedVersion, training.version());
        training.annul(reason, on, LocalDate.now(clock));
        trainings.flush();
        var annulled = TrainingRecord.of(training);
        outbox.publish(
                Topics.STAFF_MEMBER,
                annulled.staffId().toString(),
                annulled.institution(),
                new DigitalTrainingAnnulled(
                        id,
                        annulled.staffId(),
                        annulled.institution(),
                        annulled.subject().name(),
                        on));
        followers.fire(new Annulled(annulled.institution(), id, reason, by));
        return annulled;
    }
}
