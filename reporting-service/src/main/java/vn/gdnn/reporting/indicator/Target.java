package vn.gdnn.reporting.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is to be reached by the end of a year; null where no source gives a value. Of an indicator whose unit is a flag 1 stands for yes. */
public record Target(int year, @Nullable BigDecimal percent) {

    /** The same of a figure that says how many, where the target is a yes: no percentage is to be reached. */
    Target withoutPercent() {
        return new Target(year, null);
    }
}
