package vn.gdnn.curriculum.coverage;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import vn.gdnn.curriculum.occupation.Level;

/** The thresholds of coverage; no source names one. */
@ConfigMapping(prefix = "gdnn.programmes.coverage")
public interface CoverageConfig {

    /** How many components a programme develops that integrates digital competence. */
    int fewestComponents();

    /** Up to which level at least. */
    int lowestLevel();

    /** Up to which level every component is asked of a programme of a level. */
    Map<Level, Integer> asked();
}
