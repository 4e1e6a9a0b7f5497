package vn.gdnn.training.completion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.storage.UniqueKeys;

/** The completed trainings within the caller's scope. */
@ApplicationScoped
class CompletedTrainings implements PanacheRepositoryBase<CompletedTraining, UUID> {

    private static final Map<String, TrainingRefusal> KEYS =
            Map.of("completed_training_once", TrainingRefusal.TRAINING_ALREADY_RECORDED);

    private final CurrentScope scope;

    CompletedTrainings(CurrentScope scope) {
        this.scope = scope;
    }

    CompletedTraining require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(TrainingRefusal.TRAINING_NOT_FOUND));
    }

    /** As {@link #require}, for a change: only an institution annuls its records. */
    CompletedTraining requireOwn(UUID id) {
        scope.institution();
        return require(id);
    }

    void add(CompletedTraining training) {
        UniqueKeys.refusing(KEYS, () -> persistAndFlush(training));
    }
}
