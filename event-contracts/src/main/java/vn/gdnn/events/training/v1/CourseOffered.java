package vn.gdnn.events.training.v1;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a course is offered from now on, in the place of any offered before. It is kept by the school or the province
 * that is named, by the ministry where neither is; {@code subject} is DIGITAL_COMPETENCE, DIGITAL_MATERIALS or OTHER,
 * {@code courseId} the same in all versions.
 */
public record CourseOffered(
        UUID versionId,
        UUID courseId,
        int number,
        @Nullable String institution,
        @Nullable String province,
        String code,
        String subject,
        String title,
        String framework,
        List<Outcome> outcomes) {

    /** The level in a component that who completes the course has reached. */
    public record Outcome(String component, String level) {}
}
