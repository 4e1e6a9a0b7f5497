package vn.gdnn.training.participation;

import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.course.CourseRecord;
import vn.gdnn.training.course.content.CompletionRule;
import vn.gdnn.training.session.SessionRecord;
import vn.gdnn.training.session.SessionRefusal;

/** A session that is held, and the version of the course that is taught in it. */
public record CourseAtHand(SessionRecord session, CourseRecord course) {

    public CourseAtHand {
        if (session.cancellation() != null) {
            throw new Refusal(SessionRefusal.SESSION_CANCELLED);
        }
    }

    CompletionRule rule() {
        return course.facts().completion();
    }

    /** Whether everything that the course asks for was done. */
    boolean isDone(Participation participation) {
        var needed = rule().markNeeded();
        var mark = participation.mark();
        return participation.attended(rule().attendancePercent())
                && (needed == null || mark != null && mark.compareTo(needed) >= 0)
                && (rule().satisfaction() == null || participation.satisfied());
    }
}
