package vn.gdnn.curriculum.occupation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Occupations for specifications that need one. */
public final class ListedOccupations {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private ListedOccupations() {}

    public static Occupation inForce(String code) {
        return listed(code, null);
    }

    public static Occupation until(String code, LocalDate lastDay) {
        return listed(code, lastDay);
    }

    private static Occupation listed(String code, @Nullable LocalDate lastDay) {
        var level = code.startsWith("6") ? Level.COLLEGE : Level.INTERMEDIATE;
        return new Occupation(code, new OccupationFacts("Hàn", null, level, false, FIRST_DAY, lastDay, null));
    }
}
