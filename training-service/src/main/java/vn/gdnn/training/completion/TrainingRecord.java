package vn.gdnn.training.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completed training as it is shown. */
public record TrainingRecord(
        UUID id,
        long version,
        UUID staffId,
        String institution,
        TrainingSubject subject,
        String title,
        String provider,
        List<String> competences,
        LocalDate completedOn,
        @Nullable String certificateNumber,
        @Nullable LocalDate annulledOn,
        @Nullable String annulmentReason) {

    static TrainingRecord of(CompletedTraining training) {
        return new TrainingRecord(
                training.id(),
                training.version(),
                training.staffMember(),
                training.institution(),
                training.subject(),
                training.title(),
                training.provider(),
                training.competences(),
                training.completedOn(),
                training.certificateNumber(),
                training.annulledOn(),
                training.annulmentReason());
    }

    @Override
    public String toString() {
        return "TrainingRecord[id=" + id + "]";
    }
}
