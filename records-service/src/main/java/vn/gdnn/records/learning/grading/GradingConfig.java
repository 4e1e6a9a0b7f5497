package vn.gdnn.records.learning.grading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the circulars leave open in grading, as an installation decides it. */
@ConfigMapping(prefix = "gdnn.grading")
public interface GradingConfig {

    @WithDefault("ONCE")
    ScoreRounding rounding();

    @WithDefault("LAST")
    CountedAttempt countedAttempt();

    @WithDefault("COUNTED")
    FailedModules failedModules();
}
