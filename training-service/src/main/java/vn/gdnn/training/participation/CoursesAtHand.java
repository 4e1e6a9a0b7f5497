package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.course.Courses;
import vn.gdnn.training.session.SessionRecord;
import vn.gdnn.training.session.Sessions;

/** Reads a session with its course. */
@ApplicationScoped
public class CoursesAtHand {

    private final Sessions sessions;
    private final Courses courses;

    CoursesAtHand(Sessions sessions, Courses courses) {
        this.sessions = sessions;
        this.courses = courses;
    }

    /**
     * For whoever runs it or teaches in it: the one place that says who records attendance and marks. SESSION_OF_ANOTHER for
     * all others, but a trainer is shown no session of another.
     */
    @Transactional(TxType.MANDATORY)
    public CourseAtHand requireRun(UUID session) {
        return of(
                CurrentScope.required() instanceof Scope.Trainer
                        ? sessions.require(session)
                        : sessions.requireOwn(session));
    }

    /** For whoever takes part. */
    public CourseAtHand require(UUID session) {
        return of(sessions.require(session));
    }

    /** For whoever may see the session; empty of one that was called off. */
    Optional<CourseAtHand> find(UUID session) {
        return Optional.of(sessions.require(session))
                .filter(found -> found.cancellation() == null)
                .map(this::of);
    }

    private CourseAtHand of(SessionRecord session) {
        return new CourseAtHand(session, courses.require(session.course().id()));
    }
}
