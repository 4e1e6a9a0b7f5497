package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import vn.gdnn.training.completion.RecordTraining;

/** Records that somebody completed a course, once everything that it asks for was done and its last meeting has begun. */
@ApplicationScoped
public class CompleteCourse {

    /** No session has more seats. */
    private static final int MOST = 10_000;

    private final Participations participations;
    private final RecordTraining recordTraining;
    private final TaughtComponents taught;
    private final Clock clock;

    CompleteCourse(Participations participations, RecordTraining recordTraining, TaughtComponents taught, Clock clock) {
        this.participations = participations;
        this.recordTraining = recordTraining;
        this.taught = taught;
        this.clock = clock;
    }

    /** Of everybody who has a seat: who was absent from the last meeting is not always noted. The session is held. */
    @Transactional(TxType.MANDATORY)
    public void completeAll(CourseAtHand course) {
        if (hasReachedItsEnd(course)) {
            complete(
                    course,
                    participations.list(Participations.of(course.session().id()), MOST));
        }
    }

    /** Of these people of a session that is held; who has completed it already stays as they are. */
    void complete(CourseAtHand course, List<Participation> people) {
        if (hasReachedItsEnd(course)) {
            people.stream()
                    .filter(one -> one.completedOn() == null && course.isDone(one))
                    .forEach(one -> record(course, one));
        }
    }

    private boolean hasReachedItsEnd(CourseAtHand course) {
        return !clock.instant().isBefore(course.session().facts().lastBegins());
    }

    private void record(CourseAtHand course, Participation done) {
        var session = course.session().id();
        recordTraining.complete(
                done.staffId(),
                taught.facts(course.course().facts(), participations.day(session, done, clock.getZone())),
                session);
    }
}
