package vn.gdnn.training.completion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The completed trainings within the caller's scope. */
@ApplicationScoped
public class CompletedTrainings implements PanacheRepositoryBase<CompletedTraining, UUID> {

    private static final Map<String, TrainingRefusal> KEYS =
            Map.of("completed_training_once", TrainingRefusal.TRAINING_ALREADY_RECORDED);

    private static final String ADD_ONCE = """
            insert into completed_training (institution, id, version, staff_member, subject, title, provider,
                competences, levels, completed_on, valid_until, certificate_number, standing, session)
            values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'COMPLETED', ?)
            on conflict (institution, session, staff_member) where session is not null do nothing""";

    private final CurrentScope scope;
    private final Database database;
    private final Outbox outbox;

    CompletedTrainings(CurrentScope scope, Database database, Outbox outbox) {
        this.scope = scope;
        this.database = database;
        this.outbox = outbox;
    }

    CompletedTraining require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(TrainingRefusal.TRAINING_NOT_FOUND));
    }

    /** As {@link #require}, for a change: only an institution annuls its records. */
    CompletedTraining requireOwn(UUID id) {
        scope.institution();
        return require(id);
    }

    /** A completed training wherever the caller may read; refused with TRAINING_NOT_FOUND otherwise. */
    public TrainingRecord read(UUID id) {
        return TrainingRecord.of(require(id));
    }

    /**
     * As {@link #read}, to be judged by that account: whoever else judges or annuls it waits until the transaction ends. Refused with
     * STALE_VERSION unless the caller read the version that stands, and where the account may not judge it.
     */
    public TrainingRecord requireToJudge(UUID id, long expectedVersion, String account) {
        var training = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(TrainingRefusal.TRAINING_NOT_FOUND));
        Versions.require(expectedVersion, training.version());
        training.requireJudgeableBy(account);
        return TrainingRecord.of(training);
    }

    /** Gives a training that is held the standing of a judgement. */
    public TrainingRecord stand(UUID id, Standing judged) {
        var training = require(id);
        training.stand(judged);
        flush();
        return TrainingRecord.of(training);
    }

    /** Adds what a school declared, and publishes it. */
    void add(CompletedTraining training, UUID person) {
        UniqueKey.guard(KEYS, () -> persistAndFlush(training));
        publish(TrainingRecord.of(training), person);
    }

    /** Adds what was completed in a session and publishes it, unless that was done before; gives back what stands. */
    TrainingRecord addOnce(TrainingRecord made, UUID person) {
        var added = database.update(
                ADD_ONCE,
                made.institution(),
                made.id(),
                made.staffId(),
                made.subject(),
                made.title(),
                made.provider(),
                made.competences().toArray(String[]::new),
                TrainedComponent.levels(made.components()).toArray(String[]::new),
                made.completedOn(),
                made.validUntil(),
                made.certificateNumber(),
                made.session());
        if (added > 0) {
            publish(made, person);
        }
        return TrainingRecord.of(find("session = ?1 and staffMember = ?2", made.session(), made.staffId())
                .singleResult());
    }

    private void publish(TrainingRecord made, UUID person) {
        outbox.publish(
                Topics.STAFF_MEMBER,
                made.staffId().toString(),
                made.institution(),
                new DigitalTrainingCompleted(
                        made.id(),
                        made.staffId(),
                        made.institution(),
                        made.subject().name(),
                        made.completedOn(),
                        made.validUntil(),
                        TrainedComponent.taught(made.components()),
                        made.standing().name(),
                        person));
    }
}
