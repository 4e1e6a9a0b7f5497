package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course is held, in so many meetings between two days and for so many people; owner as in {@link CourseOffered}. */
public record SessionScheduled(
        UUID sessionId,
        UUID courseId,
        @Nullable String institution,
        @Nullable String province,
        int meetings,
        LocalDate firstDay,
        LocalDate lastDay,
        int seats) {}
