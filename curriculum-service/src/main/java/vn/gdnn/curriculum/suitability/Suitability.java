package vn.gdnn.curriculum.suitability;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a school says of the content of a version, what shows it, and whether somebody else confirmed it.
 *
 * @param programme the version
 * @param declared whether the school says that the content fits digital methods
 * @param evidence its own words
 * @param papers the files that show it, the oldest first
 * @param confirmedOn the day on which somebody else confirmed it, null where nobody did
 */
public record Suitability(
        UUID programme,
        boolean declared,
        @Nullable String evidence,
        List<ContentPaper> papers,
        @Nullable LocalDate confirmedOn) {}
