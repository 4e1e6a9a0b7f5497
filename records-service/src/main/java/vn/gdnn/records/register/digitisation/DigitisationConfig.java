package vn.gdnn.records.register.digitisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of taking over old registers; no rule of the country names them, they are ours. */
@ConfigMapping(prefix = "gdnn.digitisation")
interface DigitisationConfig {

    /** How many lines of a school may wait for a second person. */
    @WithDefault("200000")
    int mostWaiting();

    /** How long a school that came to be known here may still issue on paper what it takes over later. */
    @WithDefault("0")
    int graceDays();
}
