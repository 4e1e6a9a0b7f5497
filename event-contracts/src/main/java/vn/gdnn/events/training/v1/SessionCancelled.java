package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session is not held; owner as in {@link CourseOffered}. */
public record SessionCancelled(
        UUID sessionId,
        UUID courseId,
        @Nullable String institution,
        @Nullable String province,
        LocalDate on) {}
