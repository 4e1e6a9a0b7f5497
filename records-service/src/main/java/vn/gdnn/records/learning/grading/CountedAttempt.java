package vn.gdnn.records.learning.grading;

/** Which attempt at a module counts; the circulars do not say, so it is policy. */
public enum CountedAttempt {
    LAST,
    BEST
}
