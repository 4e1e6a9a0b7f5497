package vn.gdnn.records.learning.grading;

/** When a module score is rounded; the circulars do not say, so it is policy. */
public enum ScoreRounding {
    /** The final score only, to one decimal. */
    ONCE,
    /** The mean of the tests first, then the final score. */
    MEAN_FIRST
}
