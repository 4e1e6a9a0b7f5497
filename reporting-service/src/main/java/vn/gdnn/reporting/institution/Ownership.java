package vn.gdnn.reporting.institution;

/** Who an institution belongs to. */
public enum Ownership {
    PUBLIC,
    PRIVATE,
    FOREIGN_INVESTED
}
