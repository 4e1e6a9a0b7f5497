package vn.gdnn.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;

/** Completed trainings for whoever keeps a copy of them, annulled ones too. */
@ApplicationScoped
public class FollowedTrainings implements Followed<TrainingRecord> {

    private static final FollowedCollection TRAININGS = new FollowedCollection(
            "TRAININGS",
            "select id from completed_training where institution = ? and id > ? order by id limit ?",
            "trainings");

    private final CompletedTrainings trainings;

    FollowedTrainings(CompletedTrainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public FollowedCollection collection() {
        return TRAININGS;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<TrainingRecord>> read(RecordKeys keys) {
        return trainings.list(RecordKeys.OF_ENTITIES, keys.everyInstitution(), keys.everyId()).stream()
                .map(training -> new FollowedRecord<>(
                        new RecordKey(training.institution(), training.id()),
                        training.staffMember(),
                        TrainingRecord.of(training)))
                .toList();
    }
}
