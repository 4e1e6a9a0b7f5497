package vn.gdnn.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.course.CourseStatus;
import vn.gdnn.training.course.Courses;

/** Schedules a session of a course that is offered; whoever keeps the course holds it. */
@ApplicationScoped
public class ScheduleSession {

    private final Courses courses;
    private final Timetable timetable;
    private final SessionRows rows;
    private final ChangedSessions changed;

    ScheduleSession(Courses courses, Timetable timetable, SessionRows rows, ChangedSessions changed) {
        this.courses = courses;
        this.timetable = timetable;
        this.rows = rows;
        this.changed = changed;
    }

    @Transactional
    public SessionRecord schedule(UUID courseId, SessionFacts facts) {
        var course = courses.requireOwn(courseId);
        if (course.status() != CourseStatus.OFFERED) {
            throw new Refusal(SessionRefusal.SESSION_COURSE_NOT_OFFERED);
        }
        timetable.require(facts);
        var id = Ids.next();
        rows.add(id, course, facts);
        return changed.scheduled(id);
    }
}
