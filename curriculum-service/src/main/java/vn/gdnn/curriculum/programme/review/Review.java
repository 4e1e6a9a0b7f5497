package vn.gdnn.curriculum.programme.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review of a programme in force.
 *
 * @param programme the version that was reviewed
 */
public record Review(
        UUID id,
        UUID programme,
        LocalDate reviewedOn,
        String minutesNumber,
        ReviewFacts.ReviewConclusion conclusion,
        @Nullable String note,
        Instant recordedAt) {}
