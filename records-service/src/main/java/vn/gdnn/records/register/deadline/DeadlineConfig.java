package vn.gdnn.records.register.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * The two clocks of an issue. Paper: 30 days (circular 10/2017); digital: 5 working days (the ministry's draft of 2025).
 * When they start is reported differently, so it is configured.
 */
@ConfigMapping(prefix = "gdnn.deadlines")
public interface DeadlineConfig {

    /** What starts the clocks. */
    enum Start {
        /** The recognition decision, as the ministry's rules have it. */
        RECOGNITION,
        /** The last result posted, where the last examination counts. */
        LAST_RESULT
    }

    @WithDefault("RECOGNITION")
    Start start();

    @WithDefault("30")
    int paperDays();

    @WithDefault("5")
    int digitalWorkingDays();
}
