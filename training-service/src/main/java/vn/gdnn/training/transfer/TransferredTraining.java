package vn.gdnn.training.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.completion.Standing;
import vn.gdnn.training.completion.TrainingSubject;

/**
 * A training that the old school has on record of somebody who was transferred, as it stands now.
 *
 * @param validUntil the first day on which it holds no more, null for ever
 */
public record TransferredTraining(
        TrainingSubject subject,
        LocalDate completedOn,
        Standing standing,
        @Nullable LocalDate validUntil) {}
