package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What rule T3-2 asks from a day on. No source names a figure: these are ours, and one setting for all services
 * ({@code gdnn.integration.thresholds}), so that none decides otherwise than another.
 *
 * @param from the first day
 * @param fewestComponents how many components a programme develops that integrates digital competence, 1 or more
 * @param lowestLevel up to which level each of them at least
 */
public record IntegrationThreshold(LocalDate from, int fewestComponents, int lowestLevel) {

    public IntegrationThreshold {
        if (fewestComponents < 1 || lowestLevel < 1) {
            throw new IllegalArgumentException("A threshold asks for one component at level 1 or more");
        }
    }

    /** As it stands in the setting: day, components and level, between slashes. */
    public static IntegrationThreshold of(String text) {
        var parts = text.strip().split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not day/components/level: " + text);
        }
        return new IntegrationThreshold(
                LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The one that holds on a day; on days before all of them the earliest. */
    public static IntegrationThreshold on(LocalDate day, List<IntegrationThreshold> thresholds) {
        var dated = thresholds.stream()
                .sorted(Comparator.comparing(IntegrationThreshold::from).reversed())
                .toList();
        return dated.stream()
                .filter(threshold -> !threshold.from().isAfter(day))
                .findFirst()
                .orElseGet(() -> dated.get(dated.size() - 1));
    }
}
