package vn.gdnn.training.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.framework.need.FrameworkNeed;

/**
 * What a person has, lacks, and may do about it, by the last self-assessment of each component, the trainings that hold, and what
 * the position needs today.
 *
 * @param need what is asked of the position; nothing where it is null, as of who left
 * @param assessedOn the day of the last self-assessment in the framework, if there was one
 * @param progress how much of what is needed today each of the last 50 self-assessments showed, oldest first
 */
public record LearningPlan(
        UUID staffId,
        String institution,
        Position position,
        @Nullable FrameworkNeed need,
        @Nullable LocalDate assessedOn,
        List<Step> steps,
        List<Mark> progress) {

    /**
     * A component, and whether the person has reached the level that is needed: by the own word or by a training.
     *
     * @param has the level by the last self-assessment, if any
     * @param taught the level up to which a training that was completed here or verified taught it, as long as that holds
     */
    public record Step(
            String component,
            String name,
            @Nullable String has,
            @Nullable String taught,
            String needs,
            boolean reached,
            List<Course> courses) {}

    /** What teaches the component: a course that is offered, with its id and code, or a training that others completed. */
    public record Course(
            String title,
            String provider,
            @Nullable UUID courseId,
            @Nullable String code) {}

    /** How many of the needed components a self-assessment showed as reached. */
    public record Mark(LocalDate assessedOn, int reached, int needed) {}

    @Override
    public String toString() {
        return "LearningPlan[staffId=" + staffId + "]";
    }
}
