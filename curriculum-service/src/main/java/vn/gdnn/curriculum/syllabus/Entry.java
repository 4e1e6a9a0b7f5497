package vn.gdnn.curriculum.syllabus;

/** What its entrants have completed before. */
public enum Entry {
    UPPER_SECONDARY,
    LOWER_SECONDARY
}
