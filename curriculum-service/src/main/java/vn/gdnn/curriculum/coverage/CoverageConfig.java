package vn.gdnn.curriculum.coverage;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;

/** The thresholds of coverage; no source names one. */
@ConfigMapping(prefix = "gdnn.programmes.coverage")
public interface CoverageConfig {

    /** What rule T3-2 asks, each from its day on: the setting that all services share. */
    List<IntegrationThreshold> integration();

    /** Up to which level every component is asked of a programme of a level. */
    Map<Level, Integer> asked();
}
