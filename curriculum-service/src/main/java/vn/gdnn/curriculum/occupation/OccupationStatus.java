package vn.gdnn.curriculum.occupation;

/** Where an entry of the list comes from; only {@code ENTERED} ones were entered by the ministry. */
public enum OccupationStatus {
    DEMONSTRATION,
    SEEN_IN_SOURCES,
    ENTERED
}
