package vn.gdnn.records.learning.exemption;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** What is left to an installation: no text seen says how much of a programme may be granted without study. */
@ConfigMapping(prefix = "gdnn.exemption")
public interface ExemptionConfig {

    /** The most credits, in per cent of the programme's, that exemptions and prior learning may make up; unset, no limit. */
    OptionalInt mostPercent();
}
