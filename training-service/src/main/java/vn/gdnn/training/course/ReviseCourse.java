package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.course.content.CourseFacts;

/** Replaces what a draft says; what was offered stays as it was. */
@ApplicationScoped
public class ReviseCourse {

    private final CourseChecks checks;
    private final Prerequisites prerequisites;
    private final CourseRows rows;
    private final Courses courses;

    ReviseCourse(CourseChecks checks, Prerequisites prerequisites, CourseRows rows, Courses courses) {
        this.checks = checks;
        this.prerequisites = prerequisites;
        this.rows = rows;
        this.courses = courses;
    }

    /** The code of a later version is that of the first. */
    @Transactional
    public CourseRecord revise(UUID id, long expectedVersion, CourseFacts facts, String by) {
        var draft = courses.requireOwn(id);
        Versions.require(expectedVersion, draft.version());
        if (draft.status() != CourseStatus.DRAFT) {
            throw new Refusal(CourseRefusal.COURSE_NOT_A_DRAFT);
        }
        if (draft.number() > 1 && !draft.facts().code().equals(facts.code())) {
            throw new Refusal(CourseRefusal.COURSE_CODE_FIXED, draft.facts().code());
        }
        var framework = checks.require(facts);
        prerequisites.require(facts.prerequisites(), draft.course(), draft.owner());
        rows.revise(draft, facts, framework, by);
        return courses.require(id);
    }
}
