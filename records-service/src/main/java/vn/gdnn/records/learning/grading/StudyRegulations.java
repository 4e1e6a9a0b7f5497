package vn.gdnn.records.learning.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The rules a student is under from the day of enrolment, with the policies configured; results and recognitions keep their name. */
@ApplicationScoped
public class StudyRegulations {

    private final GradingConfig config;

    StudyRegulations(GradingConfig config) {
        this.config = config;
    }

    public GradingRules of(LocalDate enrolledOn, StudyMode mode) {
        return GradingRules.of(Circular.on(enrolledOn), mode)
                .with(config.rounding())
                .with(config.countedAttempt())
                .with(config.failedModules());
    }
}
