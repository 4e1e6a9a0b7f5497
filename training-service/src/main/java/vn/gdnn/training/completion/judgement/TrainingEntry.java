package vn.gdnn.training.completion.judgement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.completion.Standing;
import vn.gdnn.training.completion.TrainingSubject;

/** A completed training in a list, with the version that a judgement names. */
public record TrainingEntry(
        UUID id,
        long version,
        String institution,
        UUID staffId,
        String staffCode,
        String fullName,
        TrainingSubject subject,
        String title,
        String provider,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        Standing standing,
        int evidence) {

    @Override
    public String toString() {
        return "TrainingEntry[id=" + id + "]";
    }
}
