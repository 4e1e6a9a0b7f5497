package vn.gdnn.training.completion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an institution says about a completed training; the competences are components of the framework. */
public record TrainingFacts(
        TrainingSubject subject,
        String title,
        String provider,
        List<String> competences,
        LocalDate completedOn,
        @Nullable String certificateNumber) {

    public TrainingFacts {
        competences = competences.stream().distinct().sorted().toList();
    }
}
