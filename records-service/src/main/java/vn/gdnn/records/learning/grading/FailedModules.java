package vn.gdnn.records.learning.grading;

/** Whether a failed module enters an average; the circulars as seen do not say, so it is policy. */
public enum FailedModules {
    /** With what it came to: 0 points in credit training, its score in year-based training. */
    COUNTED,
    LEFT_OUT
}
