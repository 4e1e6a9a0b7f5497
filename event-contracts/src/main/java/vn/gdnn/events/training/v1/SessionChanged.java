package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told of a session is different from now on; fields as in {@link SessionScheduled}. */
public record SessionChanged(
        UUID sessionId,
        UUID courseId,
        @Nullable String institution,
        @Nullable String province,
        int meetings,
        LocalDate firstDay,
        LocalDate lastDay,
        int seats) {}
