package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.completion.RecordTraining;
import vn.gdnn.training.completion.TrainingFacts;
import vn.gdnn.training.completion.TrainingRefusal;

/**
 * Records that somebody completed a course, once everything that it asks for was done and its last meeting has begun. Where a
 * date of the person stands in the way, what was done stays noted and the completion waits until that date was put right.
 */
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
    @Transactional(TxType.MANDATORY)
    public void complete(CourseAtHand course, List<Participation> people) {
        people.stream().filter(one -> isDue(course, one)).forEach(one -> {
            var facts = facts(course, one);
            if (recordTraining.obstacle(one.staffId(), facts).isEmpty()) {
                recordTraining.complete(one.staffId(), facts, course.session().id());
            }
        });
    }

    /** These people of the session, each with what stands in the way of a completion that is due. */
    List<Participation> told(CourseAtHand course, List<Participation> people) {
        return people.stream()
                .map(one -> isDue(course, one) ? one.blockedBy(obstacle(course, one)) : one)
                .toList();
    }

    private @Nullable String obstacle(CourseAtHand course, Participation due) {
        return recordTraining
                .obstacle(due.staffId(), facts(course, due))
                .map(TrainingRefusal::name)
                .orElse(null);
    }

    private boolean isDue(CourseAtHand course, Participation one) {
        return one.completedOn() == null && hasReachedItsEnd(course) && course.isDone(one);
    }

    private boolean hasReachedItsEnd(CourseAtHand course) {
        return !clock.instant().isBefore(course.session().facts().lastBegins());
    }

    private TrainingFacts facts(CourseAtHand course, Participation done) {
        return taught.facts(
                course.course().facts(), participations.day(course.session().id(), done, clock.getZone()));
    }
}
