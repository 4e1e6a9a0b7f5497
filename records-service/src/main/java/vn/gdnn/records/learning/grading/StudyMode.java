package vn.gdnn.records.learning.grading;

/** How training is organised: by accumulating credits (tích lũy), or by school years (niên chế). */
public enum StudyMode {
    CREDIT,
    YEAR_BASED
}
