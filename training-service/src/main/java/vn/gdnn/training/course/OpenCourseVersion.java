package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/** Opens the next version of a course that is or was offered, as a draft that says the same. */
@ApplicationScoped
public class OpenCourseVersion {

    private final CourseRows rows;
    private final Courses courses;

    OpenCourseVersion(CourseRows rows, Courses courses) {
        this.rows = rows;
        this.courses = courses;
    }

    /** One draft of a course at a time. */
    @Transactional
    public CourseRecord open(UUID id, String by) {
        var version = courses.requireOwn(id);
        if (version.status() == CourseStatus.DRAFT) {
            throw new Refusal(CourseRefusal.COURSE_DRAFT_EXISTS);
        }
        if (version.status() == CourseStatus.REPLACED) {
            throw new Refusal(CourseRefusal.COURSE_NOT_OFFERED);
        }
        var next = Ids.next();
        rows.open(next, version, by);
        return courses.require(next);
    }
}
