package vn.gdnn.reporting.indicator;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;
import vn.gdnn.reporting.resource.SharingThreshold;

/** What no source sets: from which days on stricter rules hold, and what the thresholds are. */
@ConfigMapping(prefix = "gdnn.indicators")
public interface IndicatorSettings {

    /** From this day on a training that a school alone declared counts for no indicator. */
    Optional<LocalDate> verifiedFrom();

    /** From this day on T3 is answered by T3-2, what is measured and confirmed. */
    Optional<LocalDate> measuredFrom();

    /** What T3-2 asks, each from its day on. */
    List<IntegrationThreshold> integration();

    /** What T5-1 asks, each from its day on. */
    List<SharingThreshold> sharing();
}
