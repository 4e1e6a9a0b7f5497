package vn.gdnn.training.completion.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.completion.CompletedTrainings;
import vn.gdnn.training.completion.TrainingRecord;

/**
 * Verifies or refuses what a school declared, and publishes it. The next judgement takes the place of the last one from its day on;
 * what was judged before stays on record.
 */
@ApplicationScoped
public class JudgeTraining {

    private final CompletedTrainings trainings;
    private final Judgements judgements;
    private final Outbox outbox;
    private final Clock clock;

    JudgeTraining(CompletedTrainings trainings, Judgements judgements, Outbox outbox, Clock clock) {
        this.trainings = trainings;
        this.judgements = judgements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public TrainingRecord judge(UUID trainingId, long expectedVersion, JudgementFacts facts, Actor by) {
        var training = trainings.requireToJudge(trainingId, expectedVersion, by.subject());
        requirePlausible(training, facts.on());
        judgements.add(training, facts, by);
        var judged = trainings.stand(trainingId, facts.standing().standing());
        outbox.publish(
                Topics.STAFF_MEMBER,
                training.staffId().toString(),
                training.institution(),
                new DigitalTrainingJudged(
                        trainingId,
                        training.staffId(),
                        training.institution(),
                        facts.standing().name(),
                        facts.on()));
        return judged;
    }

    private void requirePlausible(TrainingRecord training, LocalDate on) {
        var first = judgements.lastDay(training).orElse(training.completedOn());
        if (on.isBefore(first) || on.isAfter(LocalDate.now(clock))) {
            throw new Refusal(JudgementRefusal.JUDGEMENT_DATE_IMPLAUSIBLE, first);
        }
    }
}
