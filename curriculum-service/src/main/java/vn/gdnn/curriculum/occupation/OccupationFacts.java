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
        @Nullable String source) {}
