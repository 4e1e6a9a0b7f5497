package vn.gdnn.training.framework.need;

import java.time.LocalDate;
import vn.gdnn.training.employment.Position;

/**
 * What a position needs: this level of the framework in every component, from a day on until the next need of the position.
 *
 * @param ours a setting of this system, which no source gives
 */
public record FrameworkNeed(
        Position position,
        LocalDate validFrom,
        long version,
        String framework,
        String level,
        String basis,
        boolean ours) {}
