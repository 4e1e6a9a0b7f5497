package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.problem.Refusal;

/** Whether a draft may be offered by an account. */
@ApplicationScoped
class CourseReview {

    private final CourseChecks checks;
    private final Prerequisites prerequisites;
    private final CourseRows rows;

    CourseReview(CourseChecks checks, Prerequisites prerequisites, CourseRows rows) {
        this.checks = checks;
        this.prerequisites = prerequisites;
        this.rows = rows;
    }

    void require(CourseRecord draft, String by) {
        if (rows.wasWrittenBy(draft.id(), by)) {
            throw new Refusal(CourseRefusal.COURSE_REVIEW_BY_WRITER);
        }
        checks.require(draft.facts());
        prerequisites.require(draft.facts().prerequisites(), draft.course(), draft.owner());
    }
}
