package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;

/** Offers a draft that another person of the owner has read: nobody offers what they wrote. */
@ApplicationScoped
public class OfferCourse {

    private final CourseReview review;
    private final CourseRows rows;
    private final Courses courses;
    private final ToldCourses told;

    OfferCourse(CourseReview review, CourseRows rows, Courses courses, ToldCourses told) {
        this.review = review;
        this.rows = rows;
        this.courses = courses;
        this.told = told;
    }

    /** The version offered before is replaced; what it asks for and teaches must still be there. */
    @Transactional
    public CourseRecord offer(UUID id, long expectedVersion, String by) {
        var draft = courses.requireOwn(id);
        Versions.require(expectedVersion, draft.version());
        if (draft.status() != CourseStatus.DRAFT) {
            throw new Refusal(CourseRefusal.COURSE_NOT_A_DRAFT);
        }
        review.require(draft, by);
        rows.offer(draft, by);
        var offered = courses.require(id);
        told.offered(offered);
        return offered;
    }
}
