package vn.gdnn.training.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.training.completion.TrainedComponent;
import vn.gdnn.training.completion.TrainingFacts;
import vn.gdnn.training.completion.TrainingSubject;
import vn.gdnn.training.course.content.CourseFacts;
import vn.gdnn.training.course.content.Teaching;
import vn.gdnn.training.framework.Framework;

/** What a completed course is as a completed training. */
@ApplicationScoped
class TaughtComponents {

    private final Framework framework;

    TaughtComponents(Framework framework) {
        this.framework = framework;
    }

    /** It counts from that day for the months that the course says. */
    TrainingFacts facts(CourseFacts course, LocalDate on) {
        var months = course.validityMonths();
        return new TrainingFacts(
                TrainingSubject.valueOf(course.subject().name()),
                course.title(),
                course.provider(),
                components(course.teaching()),
                on,
                months == null ? null : on.plusMonths(months),
                null);
    }

    /** Trainings are told in what the educators' framework has today; what it no longer has, or another has, is left out. */
    private List<TrainedComponent> components(Teaching teaching) {
        if (!teaching.framework().equals(Framework.EDUCATORS)) {
            return List.of();
        }
        var today = framework.today();
        return teaching.outcomes().stream()
                .filter(one -> today.hasComponent(one.component()))
                .map(one -> new TrainedComponent(
                        one.component(), today.rank(one.level()).isPresent() ? one.level() : null))
                .toList();
    }
}
