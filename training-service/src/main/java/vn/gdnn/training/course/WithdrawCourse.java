package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;

/** Ends the offer of a course; the sessions that are scheduled are held all the same. */
@ApplicationScoped
public class WithdrawCourse {

    private final Courses courses;
    private final CourseRows rows;
    private final ToldCourses told;
    private final Clock clock;

    WithdrawCourse(Courses courses, CourseRows rows, ToldCourses told, Clock clock) {
        this.courses = courses;
        this.rows = rows;
        this.told = told;
        this.clock = clock;
    }

    @Transactional
    public CourseRecord withdraw(UUID id, long expectedVersion, String reason) {
        var offered = courses.requireOwn(id);
        Versions.require(expectedVersion, offered.version());
        if (offered.status() != CourseStatus.OFFERED) {
            throw new Refusal(CourseRefusal.COURSE_NOT_OFFERED);
        }
        var today = LocalDate.now(clock);
        rows.withdraw(offered, today, reason);
        told.withdrawn(offered, today);
        return courses.require(id);
    }
}
