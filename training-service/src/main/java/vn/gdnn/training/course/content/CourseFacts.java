package vn.gdnn.training.course.content;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says of a course.
 *
 * @param provider who teaches it, in words
 * @param prerequisites the courses that must be completed before, whichever version of them
 * @param validityMonths for how long a completion counts; null for ever
 */
public record CourseFacts(
        String code,
        CourseSubject subject,
        String title,
        String provider,
        Teaching teaching,
        List<UUID> prerequisites,
        @Nullable Integer validityMonths,
        CompletionRule completion) {

    public CourseFacts {
        prerequisites = prerequisites.stream().distinct().sorted().toList();
    }
}
