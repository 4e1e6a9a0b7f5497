package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.CourseOffered;
import vn.gdnn.events.training.v1.CourseWithdrawn;
import vn.gdnn.kit.outbox.Outbox;

/** Tells others what is offered and what no longer is; no person stands in it. */
@ApplicationScoped
class ToldCourses {

    private final Outbox outbox;

    ToldCourses(Outbox outbox) {
        this.outbox = outbox;
    }

    void offered(CourseRecord course) {
        var facts = course.facts();
        publish(
                course,
                new CourseOffered(
                        course.id(),
                        course.course(),
                        course.number(),
                        course.owner().institution(),
                        course.owner().province(),
                        facts.code(),
                        facts.subject().name(),
                        facts.title(),
                        facts.teaching().framework(),
                        facts.teaching().outcomes().stream()
                                .map(one -> new CourseOffered.Outcome(one.component(), one.level()))
                                .toList()));
    }

    void withdrawn(CourseRecord course, LocalDate on) {
        publish(
                course,
                new CourseWithdrawn(
                        course.id(),
                        course.course(),
                        course.owner().institution(),
                        course.owner().province(),
                        on));
    }

    private void publish(CourseRecord course, Record fact) {
        outbox.publish(Topics.COURSE, course.course().toString(), course.owner().tenant(), fact);
    }
}
