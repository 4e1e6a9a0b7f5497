package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** No version of the course is offered any more from that day on; owner as in {@link CourseOffered}. */
public record CourseWithdrawn(
        UUID versionId,
        UUID courseId,
        @Nullable String institution,
        @Nullable String province,
        LocalDate on) {}
