package vn.gdnn.training.expiry;

import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.training.completion.TrainingSubject;

/**
 * A completed training that ends.
 *
 * @param validUntil the first day on which it holds no more
 */
public record ExpiringTraining(
        UUID id,
        String institution,
        UUID staffId,
        String staffCode,
        String fullName,
        TrainingSubject subject,
        String title,
        LocalDate validUntil) {

    @Override
    public String toString() {
        return "ExpiringTraining[id=" + id + "]";
    }
}
