package vn.gdnn.records.register.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/**
 * The clocks of the register. Issue on paper: 30 days (circular 10/2017); digitally: 5 working days (the ministry's draft
 * of 2025). Re-issue for the issuer's own error: 5 working days (circular 21/2019); correction: 3 working days (the draft).
 * When those of an issue start is reported differently, so it is configured.
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

    @WithDefault("5")
    int reissueWorkingDays();

    @WithDefault("3")
    int correctionWorkingDays();

    /** From the withdrawal of a recognition to the revocation of its diploma; no rule was found, so none is set. */
    OptionalInt revocationWorkingDays();
}
