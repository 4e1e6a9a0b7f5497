package vn.gdnn.records.learning.grading;

import jakarta.enterprise.context.ApplicationScoped;

/** The rules each cohort studies under, with the policies configured; results and recognitions keep their name. */
@ApplicationScoped
public class StudyRegulations {

    private final GradingConfig config;

    StudyRegulations(GradingConfig config) {
        this.config = config;
    }

    public GradingRules of(int cohort, StudyMode mode) {
        return GradingRules.forCohort(cohort, mode)
                .with(config.rounding())
                .with(config.countedAttempt())
                .with(config.failedModules());
    }
}
