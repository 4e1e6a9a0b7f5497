package vn.gdnn.events.curriculum.v1;

import org.jspecify.annotations.Nullable;

/**
 * What the national list called an occupation on the day of a decision; the list may have no English name.
 *
 * @param classification where it stands elsewhere on the day of telling, null where nothing is known
 */
public record ListedOccupation(
        String name, @Nullable String englishName, @Nullable OccupationClassification classification) {}
