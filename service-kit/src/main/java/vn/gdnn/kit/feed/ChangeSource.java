package vn.gdnn.kit.feed;

import java.util.List;

/**
 * A collection whose changes can be followed: its name, under which deletions are noted too, and the tables its changes
 * are read from. Held as a constant by the feature that owns the collection.
 */
public record ChangeSource(String collection, List<ChangedTable> tables) {

    public ChangeSource {
        tables = List.copyOf(tables);
    }

    /** A collection whose changes stand in these tables. */
    public static ChangeSource of(String collection, ChangedTable... tables) {
        return new ChangeSource(collection, List.of(tables));
    }
}
