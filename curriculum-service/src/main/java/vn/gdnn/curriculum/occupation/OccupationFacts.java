package vn.gdnn.curriculum.occupation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the ministry says about an occupation; {@code source} names the circular it stands in. */
public record OccupationFacts(
        String name,
        @Nullable String englishName,
        Level level,
        boolean digitalTechnology,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {

    /** The same, which ended on that day at the latest. */
    OccupationFacts endedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day)
                ? this
                : new OccupationFacts(name, englishName, level, digitalTechnology, validFrom, day, source);
    }
}
