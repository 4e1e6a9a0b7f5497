package vn.gdnn.reporting.resource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the shared store of learning resources counts as formed, from a day on (rule T5-1). No source names a figure: these are ours.
 *
 * @param from the first day
 * @param fewestSchools how many schools of the country use a published resource of another school, 1 or more
 * @param withinDays on how many days, the last of which is the day of the figure, 1 to 3660
 */
@Schema(
        description = "When the shared store counts as formed, from a day on: so many schools of the country used a"
                + " published resource of another school on these days, the day of the figure being the last. No source"
                + " names these figures: they are a setting, and the shipped ones are ours.")
public record SharingThreshold(LocalDate from, int fewestSchools, int withinDays) {

    private static final int TEN_YEARS = 3660;

    public SharingThreshold {
        if (fewestSchools < 1 || withinDays < 1 || withinDays > TEN_YEARS) {
            throw new IllegalArgumentException("A threshold asks for one school or more on 1 to 3660 days");
        }
    }

    /** As it stands in the setting: day, schools and days, between slashes. */
    public static SharingThreshold of(String text) {
        var parts = text.strip().split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not day/schools/days: " + text);
        }
        return new SharingThreshold(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The one that holds on a day; on days before all of them the earliest. */
    public static SharingThreshold on(LocalDate day, List<SharingThreshold> thresholds) {
        var dated = thresholds.stream()
                .sorted(Comparator.comparing(SharingThreshold::from).reversed())
                .toList();
        return dated.stream()
                .filter(threshold -> !threshold.from().isAfter(day))
                .findFirst()
                .orElseGet(() -> dated.get(dated.size() - 1));
    }

    /** Whether so many schools of the country are enough. */
    public boolean isReachedBy(long schools) {
        return schools >= fewestSchools;
    }
}
