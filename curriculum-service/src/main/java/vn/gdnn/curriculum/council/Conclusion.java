package vn.gdnn.curriculum.council;

/** What a council comes to; what must be revised first is submitted and appraised anew. */
public enum Conclusion {
    PASS,
    PASS_AFTER_REVISION,
    FAIL
}
