package vn.gdnn.training.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completed training as it is shown; {@code competences} are the codes of the {@code components}.
 *
 * @param validUntil the first day on which it holds no more, null where it holds for ever
 * @param session the session of this system in which it was completed, null of what a school declared
 */
public record TrainingRecord(
        UUID id,
        long version,
        UUID staffId,
        String institution,
        TrainingSubject subject,
        String title,
        String provider,
        List<String> competences,
        List<TrainedComponent> components,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        Standing standing,
        @Nullable UUID session,
        @Nullable String certificateNumber,
        @Nullable LocalDate annulledOn,
        @Nullable String annulmentReason) {

    static TrainingRecord of(CompletedTraining training) {
        return training.shown(training.institution());
    }

    @Override
    public String toString() {
        return "TrainingRecord[id=" + id + "]";
    }
}
